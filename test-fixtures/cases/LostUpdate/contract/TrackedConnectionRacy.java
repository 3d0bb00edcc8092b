import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** A pooled connection that remembers what its borrower has changed, and lets a timer in too. */
public abstract class TrackedConnectionRacy implements Connection {
  private static final int AUTO_COMMIT = 1;
  private static final int READ_ONLY = 2;

  private final Connection delegate;
  private final AtomicBoolean leaked = new AtomicBoolean();
  private int dirtyBits;

  protected TrackedConnectionRacy(Connection delegate) {
    this.delegate = delegate;
  }

  void watch(ScheduledExecutorService timer) {
    timer.schedule(
        () -> {
          leaked.set(true);
          dirtyBits |= AUTO_COMMIT | READ_ONLY; // expect: LostUpdate
        },
        30,
        TimeUnit.SECONDS);
  }

  @Override
  public void setAutoCommit(boolean autoCommit) throws SQLException {
    delegate.setAutoCommit(autoCommit);
    dirtyBits |= AUTO_COMMIT; // expect: LostUpdate
  }

  @Override
  public void setReadOnly(boolean readOnly) throws SQLException {
    delegate.setReadOnly(readOnly);
    dirtyBits |= READ_ONLY; // expect: LostUpdate
  }

  boolean isDirty() {
    return dirtyBits != 0 || leaked.get();
  }
}
