import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** With a third state, the timer may put away what another thread has just asked for. */
public class DirtySweepRacy {
  enum Wish {
    NONE,
    SAVE,
    SAVE_ALL
  }

  private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
  private volatile Wish wish = Wish.NONE;

  public void begin() {
    timer.scheduleAtFixedRate(this::sweep, 1, 1, TimeUnit.SECONDS);
  }

  public void touched() {
    wish = Wish.SAVE;
  }

  public void allTouched() {
    wish = Wish.SAVE_ALL;
  }

  private void sweep() {
    if (wish == Wish.SAVE) {
      wish = Wish.NONE; // expect: CheckThenAct
      System.out.println("saved");
    }
  }
}
