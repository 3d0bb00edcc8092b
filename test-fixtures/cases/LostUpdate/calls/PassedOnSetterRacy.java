import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Getter and setter hold the lock each for itself; the setter leaves the work to a helper. */
public class PassedOnSetterRacy {
  private final ExecutorService pool = Executors.newFixedThreadPool(4);
  private int level;

  public synchronized int level() {
    return level;
  }

  public synchronized void setLevel(int level) {
    apply(level);
  }

  private void apply(int level) {
    this.level = level;
  }

  public void raise(Runnable alarm) {
    pool.execute(
        () -> {
          setLevel(level() + 1); // expect: LostUpdate
          alarm.run();
        });
  }
}
