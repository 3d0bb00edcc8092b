import java.util.function.Supplier;

/** A value worked out once; a helper puts up the flag behind it. */
public class RaisedFlagRight<T> {
  private final Object lock = new Object();
  private final Supplier<T> source;
  private volatile boolean done;
  private T value;

  public RaisedFlagRight(Supplier<T> source) {
    this.source = source;
  }

  public T get() {
    if (!done) {
      synchronized (lock) {
        if (!done) {
          value = source.get();
          raise();
        }
      }
    }
    return value;
  }

  private void raise() {
    done = true;
  }
}
