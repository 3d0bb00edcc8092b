/** Honoured: this class says that it is not for several threads. */
@NotSafeAtAllRight.NotThreadSafe
public class NotSafeAtAllRight {
  public @interface NotThreadSafe {}

  public @interface Documented {}

  private int depth;

  public synchronized void push() {
    depth++;
  }

  public int depth() {
    return depth;
  }
}
