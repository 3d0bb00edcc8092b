import java.util.function.Supplier;

/** A value computed once; the flag is set behind it and read before it. */
public class AnnouncedValueRacy<T> {
  private final Object lock = new Object();
  private final Supplier<T> source;
  private boolean ready;
  private T value;

  public AnnouncedValueRacy(Supplier<T> source) {
    this.source = source;
  }

  public T get() {
    if (!ready) { // expect: CheckThenAct
      synchronized (lock) {
        if (!ready) {
          value = source.get();
          ready = true;
        }
      }
    }
    return value; // expect: InconsistentGuard
  }
}
