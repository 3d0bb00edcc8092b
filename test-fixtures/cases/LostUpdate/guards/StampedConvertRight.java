import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.StampedLock;

/** A read stamp becomes a write stamp, if the conversion succeeds. */
public class StampedConvertRight {
  private final StampedLock lock = new StampedLock();
  private final ExecutorService pool = Executors.newFixedThreadPool(4);
  private long points;

  public void award(long n) {
    pool.execute(
        () -> {
          long stamp = lock.readLock();
          try {
            long write = lock.tryConvertToWriteLock(stamp);
            if (write == 0) {
              lock.unlockRead(stamp);
              write = lock.writeLock();
            }
            stamp = write;
            points += n;
          } finally {
            lock.unlock(stamp);
          }
        });
  }
}
