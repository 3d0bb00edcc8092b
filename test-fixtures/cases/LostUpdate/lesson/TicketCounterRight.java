import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Sells tickets from a pool of clerks. */
public class TicketCounterRight {
  private final Object lock = new Object();
  private int sold;

  public int sell(int clerks) throws InterruptedException {
    ExecutorService pool = Executors.newFixedThreadPool(clerks);
    for (int i = 0; i < clerks; i++) {
      pool.submit(
          () -> {
            for (int n = 0; n < 1_000; n++) {
              synchronized (lock) {
                sold++;
              }
            }
          });
    }
    pool.shutdown();
    if (!pool.awaitTermination(1, TimeUnit.MINUTES)) {
      throw new IllegalStateException("clerks still selling");
    }
    synchronized (lock) {
      return sold;
    }
  }
}
