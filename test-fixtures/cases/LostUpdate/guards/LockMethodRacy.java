import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The lock comes from a method: always the same object, or a new one. */
public class LockMethodRacy {
  private final ExecutorService pool = Executors.newFixedThreadPool(8);
  private final Object mutex = new Object();
  private int leases;

  private Object mutex() {
    return new Object();
  }

  public void lease() {
    pool.submit(
        () -> {
          synchronized (mutex()) {
            leases++; // expect: LostUpdate
          }
        });
  }
}
