import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** One periodic task never runs beside itself, however many threads its scheduler has. */
public class HeartbeatRight {
  private final ScheduledExecutorService scheduler = Executors.newScheduledThreadPool(4);
  private long beats;

  public void start() {
    scheduler.scheduleAtFixedRate(
        () -> {
          beats++;
          System.out.println("beat " + beats);
        },
        1,
        1,
        TimeUnit.SECONDS);
  }
}
