import java.util.Timer;
import java.util.TimerTask;

/** After the constructor has let this escape, its writes need the lock. */
public class EscapedSelfRacy {
  private long interval;

  public EscapedSelfRacy(Timer timer, long interval) {
    timer.schedule(
        new TimerTask() {
          @Override
          public void run() {
            slowDown();
          }
        },
        interval);
    this.interval = interval; // expect: InconsistentGuard
  }

  private synchronized void slowDown() {
    interval *= 2;
  }

  public synchronized long interval() {
    return interval;
  }
}
