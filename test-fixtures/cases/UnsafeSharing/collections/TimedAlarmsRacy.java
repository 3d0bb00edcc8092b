import java.util.PriorityQueue;
import java.util.Timer;
import java.util.TimerTask;

/** Alarms in the order of their time; a timer takes out what is due. */
public class TimedAlarmsRacy {
  private final PriorityQueue<Long> due = new PriorityQueue<>();
  private final Timer timer = new Timer(true);

  public void start() {
    timer.schedule(
        new TimerTask() {
          @Override
          public void run() {
            due.poll(); // expect: UnsafeSharing
          }
        },
        0,
        1000);
  }

  public void alarm(long at) {
    due.add(at); // expect: UnsafeSharing
  }
}
