import java.util.concurrent.Executor;

/** One refresh at a time, asked for by whoever notices. */
public class PendingRefreshRacy {
  private final Executor executor;
  private boolean pending;

  public PendingRefreshRacy(Executor executor) {
    this.executor = executor;
  }

  public void changed() {
    synchronized (this) {
      if (pending) {
        return;
      }
    }
    synchronized (this) {
      pending = true; // expect: CheckThenAct
    }
    executor.execute(this::refresh);
  }

  private synchronized void refresh() {
    pending = false;
  }
}
