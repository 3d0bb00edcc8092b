import java.util.function.Supplier;

/** A value worked out once; a helper puts up the flag behind it. */
public class RaisedFlagRacy<T> {
  private final Object lock = new Object();
  private final Supplier<T> source;
  private boolean done;
  private T value;

  public RaisedFlagRacy(Supplier<T> source) {
    this.source = source;
  }

  public T get() {
    if (!done) { // expect: CheckThenAct
      synchronized (lock) {
        if (!done) {
          value = source.get();
          raise();
        }
      }
    }
    return value; // expect: InconsistentGuard
  }

  private void raise() {
    done = true;
  }
}
