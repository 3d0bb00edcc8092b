import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Only the timer asks; others raise the flag, whatever it was, just before or just after. */
public class DirtySweepRight {
  private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
  private volatile boolean dirty;

  public void begin() {
    timer.scheduleAtFixedRate(this::sweep, 1, 1, TimeUnit.SECONDS);
  }

  public void touched() {
    dirty = true;
  }

  public void discarded() {
    dirty = false;
  }

  private void sweep() {
    if (dirty) {
      dirty = false;
      System.out.println("saved");
    }
  }
}
