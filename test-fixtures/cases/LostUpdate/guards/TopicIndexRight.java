import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** The read half of a lock lets many in. */
public class TopicIndexRight {
  private final ReadWriteLock lock = new ReentrantReadWriteLock();
  private final ExecutorService pool = Executors.newFixedThreadPool(8);
  private long lookups;

  public void lookup(String topic) {
    pool.execute(
        () -> {
          lock.writeLock().lock();
          try {
            lookups++;
          } finally {
            lock.writeLock().unlock();
          }
        });
  }

  public long lookups() {
    lock.readLock().lock();
    try {
      return lookups;
    } finally {
      lock.readLock().unlock();
    }
  }
}
