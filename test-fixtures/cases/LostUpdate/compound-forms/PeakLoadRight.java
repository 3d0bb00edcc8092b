import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.ReentrantLock;

/** Highest number of open sessions seen. */
public class PeakLoadRight {
  private final ExecutorService listeners = Executors.newFixedThreadPool(6);
  private final ReentrantLock lock = new ReentrantLock();
  private int peak;

  public void sessionsOpen(int open) {
    listeners.submit(
        () -> {
          lock.lock();
          try {
            peak = peak >= open ? peak : open;
          } finally {
            lock.unlock();
          }
        });
  }
}
