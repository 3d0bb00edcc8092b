import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** A lock for each call protects the calls from nothing. */
public class LocalReentrantLockRacy {
  private final ExecutorService pool = Executors.newFixedThreadPool(8);
  private int merged;

  public void merge(String branch) {
    Lock lock = new ReentrantLock();
    pool.submit(
        () -> {
          lock.lock();
          try {
            merged++; // expect: LostUpdate
          } finally {
            lock.unlock();
          }
        });
  }
}
