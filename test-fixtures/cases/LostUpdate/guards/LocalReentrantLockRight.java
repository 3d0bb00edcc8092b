import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** A lock for each call protects the calls from nothing. */
public class LocalReentrantLockRight {
  private final ExecutorService pool = Executors.newFixedThreadPool(8);
  private final Lock lock = new ReentrantLock();
  private int merged;

  public void merge(String branch) {
    pool.submit(
        () -> {
          lock.lock();
          try {
            merged++;
          } finally {
            lock.unlock();
          }
        });
  }
}
