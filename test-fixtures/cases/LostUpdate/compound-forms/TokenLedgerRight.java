import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Grants tokens to tenants: the result of one call is assigned inside another expression. */
public class TokenLedgerRight {
  private final ExecutorService pool = Executors.newFixedThreadPool(4);
  private final Object monitor = new Object();
  private int next;
  private int granted;

  public void grant(int[] tenants, int slot) {
    pool.submit(
        () -> {
          synchronized (monitor) {
            tenants[slot] = next++;
            if ((granted += 1) % 100 == 0) {
              System.out.println("granted " + tenants[slot]);
            }
          }
        });
  }
}
