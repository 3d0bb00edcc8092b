import java.util.concurrent.atomic.AtomicIntegerFieldUpdater;

/** A volatile field changed through its updater is atomic; by ++ it is not. */
public class FieldUpdaterRight {
  private static final AtomicIntegerFieldUpdater<FieldUpdaterRight> REFS =
      AtomicIntegerFieldUpdater.newUpdater(FieldUpdaterRight.class, "refs");
  private volatile int refs = 1;

  public void retain() {
    REFS.incrementAndGet(this);
  }

  public boolean release() {
    return REFS.decrementAndGet(this) == 0;
  }
}
