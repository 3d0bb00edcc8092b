import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;

/** A semaphore is a lock only if it has one permit. */
public class PermitCounterRacy {
  private final Semaphore permits = new Semaphore(2);
  private final ExecutorService pool = Executors.newFixedThreadPool(8);
  private int printed;

  public void print(String page) {
    pool.submit(
        () -> {
          permits.acquireUninterruptibly();
          try {
            printed++; // expect: LostUpdate
            System.out.println(page);
          } finally {
            permits.release();
          }
        });
  }
}
