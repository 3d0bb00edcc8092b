import java.util.Timer;
import java.util.TimerTask;

/** After the constructor has let this escape, its writes need the lock. */
public class EscapedSelfRight {
  private long interval;

  public EscapedSelfRight(Timer timer, long interval) {
    this.interval = interval;
    timer.schedule(
        new TimerTask() {
          @Override
          public void run() {
            slowDown();
          }
        },
        interval);
  }

  private synchronized void slowDown() {
    interval *= 2;
  }

  public synchronized long interval() {
    return interval;
  }
}
