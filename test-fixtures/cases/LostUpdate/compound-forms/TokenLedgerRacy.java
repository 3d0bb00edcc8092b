import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Grants tokens to tenants: the result of one call is assigned inside another expression. */
public class TokenLedgerRacy {
  private final ExecutorService pool = Executors.newFixedThreadPool(4);
  private final Object monitor = new Object();
  private int next;
  private int granted;

  public void grant(int[] tenants, int slot) {
    pool.submit(
        () -> {
          tenants[slot] = next++; // expect: LostUpdate
          if ((granted += 1) % 100 == 0) { // expect: LostUpdate
            System.out.println("granted " + tenants[slot]);
          }
        });
  }
}
