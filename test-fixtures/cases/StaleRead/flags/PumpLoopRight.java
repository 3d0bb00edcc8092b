import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Asks through a getter whether it is closed. */
public class PumpLoopRight {
  private final ExecutorService pool = Executors.newSingleThreadExecutor();
  private volatile boolean closed;

  private boolean isClosed() {
    return closed;
  }

  public void start() {
    pool.execute(
        () -> {
          while (!isClosed()) {
            Thread.yield();
          }
        });
  }

  public void close() {
    closed = true;
  }
}
