import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.StampedLock;

/** A read stamp becomes a write stamp, if the conversion succeeds. */
public class StampedConvertRacy {
  private final StampedLock lock = new StampedLock();
  private final ExecutorService pool = Executors.newFixedThreadPool(4);
  private long points;

  public void award(long n) {
    pool.execute(
        () -> {
          long stamp = lock.readLock();
          try {
            points += n; // expect: LostUpdate
          } finally {
            lock.unlock(stamp);
          }
        });
  }
}
