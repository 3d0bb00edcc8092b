import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;

/** Callbacks of many futures run on whichever thread completes them. */
public class WhenCompletedRight {
  private final AtomicInteger failures = new AtomicInteger();

  public void watch(Iterable<Runnable> checks) {
    for (Runnable check : checks) {
      CompletableFuture.runAsync(check)
          .whenComplete(
              (nothing, problem) -> {
                if (problem != null) {
                  failures.incrementAndGet();
                }
              });
    }
  }
}
