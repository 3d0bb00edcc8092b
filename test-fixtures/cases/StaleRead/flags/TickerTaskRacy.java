import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Ticks until it is paused for good. */
public class TickerTaskRacy {
  private final ExecutorService pool = Executors.newFixedThreadPool(2);
  private boolean paused;
  private static boolean verbose;

  public void start() {
    pool.submit(
        () -> {
          do {
            System.out.println("tick");
          } while (!paused); // expect: StaleRead
        });
  }

  public void pause() {
    paused = true;
  }
}
