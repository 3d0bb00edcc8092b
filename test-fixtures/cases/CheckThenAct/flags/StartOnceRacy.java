import java.util.concurrent.atomic.AtomicBoolean;

/** Two callers may both find it not started. */
public class StartOnceRacy {
  private final AtomicBoolean started = new AtomicBoolean();
  private final Runnable boot;

  public StartOnceRacy(Runnable boot) {
    this.boot = boot;
  }

  public void start() {
    if (!started.get()) {
      started.set(true); // expect: CheckThenAct
      boot.run();
    }
  }
}
