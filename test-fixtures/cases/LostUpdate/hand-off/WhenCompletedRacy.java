import java.util.concurrent.CompletableFuture;

/** Callbacks of many futures run on whichever thread completes them. */
public class WhenCompletedRacy {
  private int failures;

  public void watch(Iterable<Runnable> checks) {
    for (Runnable check : checks) {
      CompletableFuture.runAsync(check)
          .whenComplete(
              (nothing, problem) -> {
                if (problem != null) {
                  failures++; // expect: LostUpdate
                }
              });
    }
  }
}
