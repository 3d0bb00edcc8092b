import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.ReentrantLock;

/** A lock that is given up on one path only. */
public class EarlyReleaseRight {
  private final ReentrantLock lock = new ReentrantLock();
  private final ExecutorService pool = Executors.newFixedThreadPool(8);
  private int handled;

  public void handle(String message) {
    pool.execute(
        () -> {
          lock.lock();
          if (message.isEmpty()) {
            lock.unlock();
            return;
          }
          handled++;
          lock.unlock();
        });
  }
}
