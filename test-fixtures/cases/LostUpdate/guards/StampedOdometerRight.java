import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.StampedLock;

/** Distance of all vehicles under a stamped lock. */
public class StampedOdometerRight {
  private final StampedLock lock = new StampedLock();
  private final ExecutorService pool = Executors.newFixedThreadPool(4);
  private double metres;

  public void drive(double distance) {
    pool.submit(
        () -> {
          long stamp = lock.writeLock();
          try {
            metres += distance;
          } finally {
            lock.unlockWrite(stamp);
          }
        });
  }

  public double metres() {
    long stamp = lock.tryOptimisticRead();
    double seen = metres;
    if (!lock.validate(stamp)) {
      stamp = lock.readLock();
      try {
        seen = metres;
      } finally {
        lock.unlockRead(stamp);
      }
    }
    return seen;
  }
}
