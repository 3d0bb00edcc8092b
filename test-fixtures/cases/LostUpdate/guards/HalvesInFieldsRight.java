import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** Both halves of a read-write lock kept in fields of their own. */
public class HalvesInFieldsRight {
  private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
  private final Lock readLock = lock.readLock();
  private final Lock writeLock = lock.writeLock();
  private final ExecutorService pool = Executors.newFixedThreadPool(2);
  private int version;

  public void touch() {
    pool.execute(
        () -> {
          writeLock.lock();
          try {
            version++;
          } finally {
            writeLock.unlock();
          }
        });
  }

  public int version() {
    readLock.lock();
    try {
      return version;
    } finally {
      readLock.unlock();
    }
  }
}
