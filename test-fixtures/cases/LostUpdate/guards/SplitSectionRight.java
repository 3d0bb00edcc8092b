import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Read in one section and written back in the next: another thread comes between. */
public class SplitSectionRight {
  private final Object lock = new Object();
  private final ExecutorService pool = Executors.newFixedThreadPool(3);
  private long balance;

  public void interest(int percent) {
    pool.submit(
        () -> {
          long before;
          synchronized (lock) {
            before = balance;
            balance = before + before * percent / 100;
          }
        });
  }

  public long balance() {
    synchronized (lock) {
      return balance;
    }
  }
}
