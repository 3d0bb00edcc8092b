import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A lock made by the task itself is known to nobody else. */
public class FreshLockRight {
  private final ExecutorService pool = Executors.newFixedThreadPool(8);
  private final Object lock = new Object();
  private int seen;

  public void onPacket(byte[] packet) {
    pool.submit(
        () -> {
          Object mutex = lock;
          synchronized (mutex) {
            seen++;
          }
        });
  }
}
