import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** One lock for each stripe guards the stripe, not the sum of them all. */
public class StripedCountersRacy {
  private static final class Stripe {
    int count;
  }

  private final Stripe[] stripes = {new Stripe(), new Stripe(), new Stripe(), new Stripe()};
  private final ExecutorService pool = Executors.newFixedThreadPool(8);
  private int total;

  public void add(String key) {
    pool.submit(
        () -> {
          Stripe stripe = stripes[key.hashCode() & 3];
          synchronized (stripe) {
            stripe.count++;
            total++; // expect: LostUpdate
          }
        });
  }
}
