import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The task passes three methods before it reaches a pool. */
public class LayeredSchedulerRight {
  private final ExecutorService pool = Executors.newCachedThreadPool();
  private int ran;

  public void onEvent(String event) {
    schedule("event " + event, () -> handle(event));
  }

  private void schedule(String name, Runnable task) {
    forward(
        () -> {
          Thread.currentThread().setName(name);
          task.run();
        });
  }

  private void forward(Runnable task) {
    task.run();
  }

  private void handle(String event) {
    ran++;
    System.out.println(event);
  }
}
