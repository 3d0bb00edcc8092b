import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Read in one section and written back in the next: another thread comes between. */
public class SplitSectionRacy {
  private final Object lock = new Object();
  private final ExecutorService pool = Executors.newFixedThreadPool(3);
  private long balance;

  public void interest(int percent) {
    pool.submit(
        () -> {
          long before;
          synchronized (lock) {
            before = balance;
          }
          synchronized (lock) {
            balance = before + before * percent / 100; // expect: LostUpdate
          }
        });
  }

  public long balance() {
    synchronized (lock) {
      return balance;
    }
  }
}
