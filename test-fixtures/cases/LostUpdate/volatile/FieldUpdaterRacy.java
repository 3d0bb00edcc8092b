import java.util.concurrent.atomic.AtomicIntegerFieldUpdater;

/** A volatile field changed through its updater is atomic; by ++ it is not. */
public class FieldUpdaterRacy {
  private static final AtomicIntegerFieldUpdater<FieldUpdaterRacy> REFS =
      AtomicIntegerFieldUpdater.newUpdater(FieldUpdaterRacy.class, "refs");
  private volatile int refs = 1;

  public void retain() {
    refs++; // expect: LostUpdate
  }

  public boolean release() {
    return REFS.decrementAndGet(this) == 0;
  }
}
