/** An immutable value counts in its constructor only. */
public class ImmutablePointRight {
  @interface Immutable {}

  @interface ThreadSafe {}

  @Immutable
  public static final class Path {
    private int length;

    public Path(int[] steps) {
      for (int step : steps) {
        length += step;
      }
    }

    public int length() {
      return length;
    }
  }

  @ThreadSafe
  public static final class Walk {
    private int length;

    public synchronized void step(int by) {
      length += by;
    }

    public synchronized void back(int by) {
      length -= by;
    }
  }
}
