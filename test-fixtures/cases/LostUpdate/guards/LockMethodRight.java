import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The lock comes from a method: always the same object, or a new one. */
public class LockMethodRight {
  private final ExecutorService pool = Executors.newFixedThreadPool(8);
  private final Object mutex = new Object();
  private int leases;

  private Object mutex() {
    return mutex;
  }

  public void lease() {
    pool.submit(
        () -> {
          synchronized (mutex()) {
            leases++;
          }
        });
  }
}
