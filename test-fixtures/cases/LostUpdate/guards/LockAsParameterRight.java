import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The lock is a parameter, bound at each call. */
public class LockAsParameterRight {
  static final class Usage {
    int calls;
  }

  private final Object usageLock = new Object();
  private final Usage usage = new Usage();
  private final ExecutorService pool = Executors.newFixedThreadPool(3);

  private static void count(Usage usage, Object lock) {
    synchronized (lock) {
      usage.calls++;
    }
  }

  public void onCall(String method) {
    pool.execute(() -> count(usage, usageLock));
  }

  public void onReply() {
    pool.execute(() -> count(usage, usageLock));
  }
}
