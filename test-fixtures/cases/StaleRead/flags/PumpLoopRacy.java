import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Asks through a getter whether it is closed. */
public class PumpLoopRacy {
  private final ExecutorService pool = Executors.newSingleThreadExecutor();
  private boolean closed;

  private boolean isClosed() {
    return closed; // expect: StaleRead
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
