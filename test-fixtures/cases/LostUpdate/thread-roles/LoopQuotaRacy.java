import java.util.concurrent.Executor;
import java.util.concurrent.Executors;

/** Whoever is on the loop already changes the quota, and all others ask the loop to do so. */
public class LoopQuotaRacy {
  private volatile Thread owner;
  private final Executor loop =
      Executors.newSingleThreadExecutor(task -> owner = new Thread(task, "quota"));
  private volatile int left = 100;

  private boolean isDispatchThread() {
    return Thread.currentThread() == owner;
  }

  public void take(int n) {
    if (isDispatchThread() || left > 0) {
      left -= n; // expect: LostUpdate
    } else {
      loop.execute(() -> left -= n); // expect: LostUpdate
    }
  }
}
