import java.util.Timer;
import java.util.TimerTask;

/** The timer's thread forgets the lock that the others take. */
public class TimerStatusRacy {
  private final Timer timer = new Timer(true);
  private String status = "new";

  public void start() {
    timer.schedule(
        new TimerTask() {
          @Override
          public void run() {
            status = "timed out"; // expect: InconsistentGuard
          }
        },
        30_000);
  }

  public synchronized void finish() {
    status = "finished";
  }

  public synchronized String status() {
    return status;
  }
}
