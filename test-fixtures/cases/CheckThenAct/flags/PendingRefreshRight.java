import java.util.concurrent.Executor;

/** One refresh at a time, asked for by whoever notices. */
public class PendingRefreshRight {
  private final Executor executor;
  private boolean pending;

  public PendingRefreshRight(Executor executor) {
    this.executor = executor;
  }

  public void changed() {
    synchronized (this) {
      if (pending) {
        return;
      }
      pending = true;
    }
    executor.execute(this::refresh);
  }

  private synchronized void refresh() {
    pending = false;
  }
}
