import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** A timer thread advances the wheel; others look at it. */
public class TimerWheelRacy {
  private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
  private volatile int position;

  public void start() {
    clock.scheduleAtFixedRate(this::tick, 100, 100, TimeUnit.MILLISECONDS);
  }

  private void tick() {
    position = (position + 1) % 512; // expect: LostUpdate
  }

  public void skip() {
    tick();
  }

  public int position() {
    return position;
  }
}
