/** The interface is declared safe; so must be what implements it. */
public class SafeInterfaceRacy {
  @interface ThreadSafe {}

  @interface Documented {}

  @ThreadSafe
  public interface Sequence {
    long next();
  }

  public static class Memory implements Sequence {
    private long last;

    @Override
    public long next() {
      return ++last; // expect: LostUpdate
    }
  }

  public static class Doubling extends Memory {
    private long rounds;

    @Override
    public long next() {
      rounds += 1; // expect: LostUpdate
      return super.next() << rounds;
    }
  }
}
