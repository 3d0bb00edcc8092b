import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;

/** The gate is closed until the task is done, or was not taken at all. */
public class CompactionGateRight {
  private final AtomicBoolean compacting = new AtomicBoolean();
  private final ExecutorService pool = Executors.newFixedThreadPool(2);
  private long generation;

  public void compact(Runnable files) {
    if (compacting.getAndSet(true)) {
      return;
    }
    try {
      pool.execute(
          () -> {
            files.run();
            generation++;
            compacting.set(false);
          });
    } catch (RejectedExecutionException full) {
      compacting.set(false);
    }
  }
}
