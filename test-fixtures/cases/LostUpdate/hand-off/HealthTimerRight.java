import java.util.Timer;
import java.util.TimerTask;

/** Probes services at fixed periods. */
public class HealthTimerRight {
  private final Timer timer = new Timer("probes", true);
  private int probes;

  public void start() {
    timer.schedule(
        new TimerTask() {
          @Override
          public void run() {
            probes++;
          }
        },
        0,
        1_000);
    timer.schedule(
        new TimerTask() {
          @Override
          public void run() {
            probes++;
            System.out.println("probes so far: " + probes);
          }
        },
        0,
        60_000);
  }
}
