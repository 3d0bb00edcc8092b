import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** The feeds write the quote, and whoever asks reads it, under the lock of the board. */
public class QuoteBoardRight {
  private final Quote quote = new Quote();
  private final ScheduledExecutorService feeds = Executors.newScheduledThreadPool(4);

  public void start() {
    for (int feed = 1; feed <= 3; feed++) {
      double base = feed;
      feeds.scheduleAtFixedRate(() -> publish(base), 0, 1, TimeUnit.SECONDS);
    }
  }

  private synchronized void publish(double base) {
    quote.update(base, base + 0.5);
  }

  public synchronized double spread() {
    return quote.spread();
  }

  private static class Quote {
    private double bid;
    private double ask;

    void update(double newBid, double newAsk) {
      bid = newBid;
      ask = newAsk;
    }

    double spread() {
      return ask - bid;
    }
  }
}
