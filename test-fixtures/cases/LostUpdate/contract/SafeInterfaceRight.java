/** The interface is declared safe; so must be what implements it. */
public class SafeInterfaceRight {
  @interface ThreadSafe {}

  @interface Documented {}

  @Documented
  public interface Sequence {
    long next();
  }

  public static class Memory implements Sequence {
    private long last;

    @Override
    public long next() {
      return ++last;
    }
  }

  public static class Doubling extends Memory {
    private long rounds;

    @Override
    public long next() {
      rounds += 1;
      return super.next() << rounds;
    }
  }
}
