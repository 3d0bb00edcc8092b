import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.ReentrantLock;

/** Taken twice, released once: still held. */
public class ReentrantDepthRight {
  private final ReentrantLock lock = new ReentrantLock();
  private final ExecutorService pool = Executors.newFixedThreadPool(3);
  private int drained;

  public void drain(String queue) {
    pool.submit(
        () -> {
          lock.lock();
          lock.lock();
          System.out.println("draining " + queue);
          lock.unlock();
          drained++;
          lock.unlock();
        });
  }
}
