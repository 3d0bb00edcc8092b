import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;

/** Whoever comes first starts the pollers; the gate lets one starter in, however many it starts. */
public class PollerStartRacy {
  private final AtomicBoolean started = new AtomicBoolean();
  private final ExecutorService pool = Executors.newCachedThreadPool();
  private long polls;

  public void start() {
    if (!started.compareAndSet(false, true)) {
      return;
    }
    for (int i = 0; i < 2; i++) {
      pool.execute(this::poll);
    }
  }

  private void poll() {
    while (started.get()) {
      polls++; // expect: LostUpdate
    }
  }
}
