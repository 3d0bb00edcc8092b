import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.ReentrantLock;

/** The lock is taken two calls above the increment. */
public class HelperOfHelperRacy {
  private final ReentrantLock lock = new ReentrantLock();
  private final ExecutorService pool = Executors.newFixedThreadPool(4);
  private long appended;

  public void append(byte[] record) {
    pool.execute(() -> locked(record));
  }

  private void locked(byte[] record) {
    lock.tryLock();
    try {
      write(record);
    } finally {
      lock.unlock();
    }
  }

  private void write(byte[] record) {
    grow(record.length + 4);
  }

  private void grow(int bytes) {
    appended += bytes; // expect: LostUpdate
  }
}
