import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** An order is filled before its task exists, or after it was handed off. */
public class OrderTotalsRacy {
  static final class Totals {
    long cents;
  }

  private final ExecutorService billing = Executors.newFixedThreadPool(2);

  public void bill(long[] items) {
    Totals totals = new Totals();
    billing.execute(() -> charge(totals));
    for (long item : items) {
      totals.cents += item; // expect: LostUpdate
    }
  }

  private void charge(Totals totals) {
    totals.cents += 50; // expect: LostUpdate
    System.out.println("charged " + totals.cents);
  }
}
