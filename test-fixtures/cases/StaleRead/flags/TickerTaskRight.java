import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Ticks until it is paused for good. */
public class TickerTaskRight {
  private final ExecutorService pool = Executors.newFixedThreadPool(2);
  private volatile boolean paused;
  private static boolean verbose;

  public void start() {
    pool.submit(
        () -> {
          do {
            System.out.println("tick");
          } while (!paused);
        });
  }

  public void pause() {
    paused = true;
  }
}
