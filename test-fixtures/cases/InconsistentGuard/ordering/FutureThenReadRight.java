import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Future.get makes the task's writes visible without a lock. */
public class FutureThenReadRight {
  private final ExecutorService pool = Executors.newSingleThreadExecutor();
  private int width;

  public int measure(String text) throws ExecutionException, InterruptedException {
    Future<?> task =
        pool.submit(
            () -> {
              synchronized (pool) {
                width = text.length();
              }
            });
    boolean done = task.get() == null;
    return done ? width : -1;
  }
}
