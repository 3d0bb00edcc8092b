import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** Both halves of a read-write lock kept in fields of their own. */
public class HalvesInFieldsRacy {
  private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
  private final Lock readLock = lock.readLock();
  private final Lock writeLock = lock.writeLock();
  private final ExecutorService pool = Executors.newFixedThreadPool(2);
  private int version;

  public void touch() {
    pool.execute(
        () -> {
          readLock.lock();
          try {
            version++; // expect: LostUpdate
          } finally {
            readLock.unlock();
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
