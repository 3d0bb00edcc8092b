import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** The increment before or after unlock. */
public class RateWindowRight {
  private final Lock lock = new ReentrantLock();
  private final ExecutorService pool = Executors.newCachedThreadPool();
  private int requests;

  public void onRequest() {
    pool.submit(
        () -> {
          lock.lock();
          try {
            System.out.println("in window");
            requests++;
          } finally {
            lock.unlock();
          }
        });
  }
}
