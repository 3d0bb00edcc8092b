import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** Waits for a delayed task through its future. */
public class ScheduledResultRacy {
  private int retries;

  public int start() throws ExecutionException, InterruptedException {
    ScheduledExecutorService timer = Executors.newScheduledThreadPool(1);
    ScheduledFuture<?> later =
        timer.schedule(
            () -> {
              retries++; // expect: LostUpdate
            },
            10,
            TimeUnit.MILLISECONDS);
    retries++; // expect: LostUpdate
    timer.shutdown();
    return later.isDone() ? 1 : 0;
  }
}
