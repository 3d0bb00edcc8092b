import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** Whoever finds nobody at work does the work of all: an atomic counter lets one thread in. */
public class DrainGateRight {
  private final AtomicInteger waiting = new AtomicInteger();
  private final ExecutorService pool = Executors.newFixedThreadPool(4);
  private long delivered;

  public void onMessage() {
    pool.execute(
        () -> {
          if (waiting.getAndIncrement() != 0) {
            return;
          }
          do {
            delivered++;
          } while (waiting.decrementAndGet() != 0);
        });
  }
}
