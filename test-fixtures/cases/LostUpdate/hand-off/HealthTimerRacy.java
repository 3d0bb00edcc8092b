import java.util.Timer;
import java.util.TimerTask;

/** Probes services at fixed periods. */
public class HealthTimerRacy {
  private final Timer timer = new Timer("probes", true);
  private final Timer slowTimer = new Timer("slow-probes", true);
  private int probes;

  public void start() {
    timer.schedule(
        new TimerTask() {
          @Override
          public void run() {
            probes++; // expect: LostUpdate
          }
        },
        0,
        1_000);
    slowTimer.schedule(
        new TimerTask() {
          @Override
          public void run() {
            probes++; // expect: LostUpdate
            System.out.println("probes so far: " + probes);
          }
        },
        0,
        60_000);
  }
}
