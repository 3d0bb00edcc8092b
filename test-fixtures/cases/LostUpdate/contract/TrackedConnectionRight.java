import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** A pooled connection that remembers what its borrower has changed. */
public abstract class TrackedConnectionRight implements Connection {
  private static final int AUTO_COMMIT = 1;
  private static final int READ_ONLY = 2;

  private final Connection delegate;
  private final AtomicBoolean leaked = new AtomicBoolean();
  private int dirtyBits;

  protected TrackedConnectionRight(Connection delegate) {
    this.delegate = delegate;
  }

  void watch(ScheduledExecutorService timer) {
    timer.schedule(
        () -> {
          leaked.set(true);
        },
        30,
        TimeUnit.SECONDS);
  }

  @Override
  public void setAutoCommit(boolean autoCommit) throws SQLException {
    delegate.setAutoCommit(autoCommit);
    dirtyBits |= AUTO_COMMIT;
  }

  @Override
  public void setReadOnly(boolean readOnly) throws SQLException {
    delegate.setReadOnly(readOnly);
    dirtyBits |= READ_ONLY;
  }

  boolean isDirty() {
    return dirtyBits != 0 || leaked.get();
  }
}
