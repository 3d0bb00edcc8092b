import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Statistics of leased connections. */
public class LeaseCountersRight {
  private int active;
  private int idle;
  private long leased;
  private short returned;
  private final ExecutorService callbacks = Executors.newCachedThreadPool();

  public void onLease() {
    callbacks.submit(
        () -> {
          synchronized (this) {
            active++;
            --idle;
            ++leased;
          }
        });
  }

  public void onReturn() {
    callbacks.submit(
        () -> {
          synchronized (this) {
            active--;
            idle++;
            returned++;
          }
        });
  }
}
