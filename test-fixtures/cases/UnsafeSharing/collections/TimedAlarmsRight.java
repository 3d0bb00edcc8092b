import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.PriorityBlockingQueue;

/** Alarms in the order of their time; a timer takes out what is due. */
public class TimedAlarmsRight {
  private final PriorityBlockingQueue<Long> due = new PriorityBlockingQueue<>();
  private final Timer timer = new Timer(true);

  public void start() {
    timer.schedule(
        new TimerTask() {
          @Override
          public void run() {
            due.poll();
          }
        },
        0,
        1000);
  }

  public void alarm(long at) {
    due.add(at);
  }
}
