import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;

/** A FutureTask between the callable and the thread. */
public class FutureTasksRight {
  private int compiled;

  private synchronized Integer compile() {
    return ++compiled;
  }

  public void start() {
    Callable<Integer> callable = this::compile;
    for (int i = 0; i < 3; i++) {
      FutureTask<Integer> task = new FutureTask<>(callable);
      Thread thread = new Thread(task);
      thread.start();
    }
  }
}
