import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** State of a batch job whose items are processed in parallel. */
public class BatchStatusRight {
  private int processed;
  private final ExecutorService pool = Executors.newFixedThreadPool(4);

  public synchronized int getProcessed() {
    return processed;
  }

  public synchronized void setProcessed(int processed) {
    this.processed = processed;
  }

  public void process(Runnable item) {
    pool.submit(
        () -> {
          item.run();
          synchronized (this) {
            setProcessed(getProcessed() + 1);
          }
        });
  }
}
