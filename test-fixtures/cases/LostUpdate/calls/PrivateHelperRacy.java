import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A private helper is guarded if all its callers hold the lock. */
public class PrivateHelperRacy {
  private final Object lock = new Object();
  private final ExecutorService pool = Executors.newFixedThreadPool(4);
  private int evictions;

  private void evictOne() {
    evictions++; // expect: LostUpdate
  }

  public void onFull() {
    pool.execute(
        () -> {
          synchronized (lock) {
            evictOne();
          }
        });
  }

  public void onExpired() {
    pool.execute(
        () -> {
          synchronized (pool) {
            evictOne();
          }
        });
  }
}
