import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** It is pairs that count: every two of the three writers share a lock. */
public class ThreeLocksRight {
  private final Object disk = new Object();
  private final Object memory = new Object();
  private final Object network = new Object();
  private final ExecutorService pool = Executors.newFixedThreadPool(3);
  private long bytes;

  public void toDisk(int n) {
    pool.execute(
        () -> {
          synchronized (disk) {
            synchronized (memory) {
              bytes += n;
            }
          }
        });
  }

  public void toNetwork(int n) {
    pool.execute(
        () -> {
          synchronized (memory) {
            synchronized (network) {
              bytes += n;
            }
          }
        });
  }

  public void relay(int n) {
    pool.execute(
        () -> {
          synchronized (disk) {
            synchronized (network) {
              bytes += n;
            }
          }
        });
  }
}
