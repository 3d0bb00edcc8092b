import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Tasks write under the lock, the caller reads. */
public class LatestQuoteRacy {
  private final ExecutorService feed = Executors.newFixedThreadPool(4);
  private final Object lock = new Object();
  private double quote;

  public void onQuote(double value) {
    feed.execute(
        () -> {
          synchronized (lock) {
            quote = value;
          }
        });
  }

  public double quote() {
    return quote; // expect: InconsistentGuard
  }
}
