import java.util.concurrent.atomic.AtomicBoolean;

/** Two callers may both find it not started. */
public class StartOnceRight {
  private final AtomicBoolean started = new AtomicBoolean();
  private final Runnable boot;

  public StartOnceRight(Runnable boot) {
    this.boot = boot;
  }

  public void start() {
    if (started.compareAndSet(false, true)) {
      boot.run();
    }
  }
}
