import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A static helper changes its parameter: a race only if the caller passed something shared. */
public class StaticBumpRacy {
  static final class Totals {
    int orders;
    long cents;
  }

  private final Totals all = new Totals();
  private final ExecutorService pool = Executors.newFixedThreadPool(4);

  private static void add(Totals totals, long cents) {
    totals.orders++; // expect: LostUpdate
    totals.cents += cents; // expect: LostUpdate
  }

  public void onOrders(long[] amounts) {
    pool.execute(
        () -> {
          Totals totals = all;
          for (long amount : amounts) {
            add(totals, amount);
          }
          System.out.println(totals.orders + " orders, " + totals.cents);
        });
  }
}
