import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;

/** A semaphore is a lock only if it has one permit. */
public class PermitCounterRight {
  private final Semaphore permits = new Semaphore(1);
  private final ExecutorService pool = Executors.newFixedThreadPool(8);
  private int printed;

  public void print(String page) {
    pool.submit(
        () -> {
          permits.acquireUninterruptibly();
          try {
            printed++;
            System.out.println(page);
          } finally {
            permits.release();
          }
        });
  }
}
