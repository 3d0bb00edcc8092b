import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The lock is replaced on reset: two threads may hold an old and a new one. */
public class ReassignedLockRacy {
  private final ExecutorService pool = Executors.newFixedThreadPool(8);
  private volatile Object lock = new Object();
  private int open;

  public void reset() {
    lock = new Object();
    System.out.println("reset");
  }

  public void connect() {
    pool.submit(
        () -> {
          synchronized (lock) {
            open++; // expect: LostUpdate
          }
        });
  }
}
