import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Two periodic jobs; on a scheduler of one thread they take turns. */
public class MetricsFlushRacy {
  private final ScheduledExecutorService scheduler = Executors.newScheduledThreadPool(2);
  private long ticks;

  public void start() {
    scheduler.scheduleAtFixedRate(() -> ticks++, 1, 1, TimeUnit.SECONDS); // expect: LostUpdate
    scheduler.scheduleWithFixedDelay(this::flush, 10, 10, TimeUnit.SECONDS);
  }

  private void flush() {
    ticks += 100; // expect: LostUpdate
    System.out.println("ticks " + ticks);
  }
}
