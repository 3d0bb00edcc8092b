import java.util.concurrent.atomic.AtomicInteger;

/** No more than a number of connections; each call is atomic, the pair is not. */
public class LimitedSlotsRacy {
  private final AtomicInteger open = new AtomicInteger();
  private final int limit;

  public LimitedSlotsRacy(int limit) {
    this.limit = limit;
  }

  public boolean open() {
    if (open.get() < limit) {
      open.incrementAndGet(); // expect: CheckThenAct
      return true;
    }
    return false;
  }

  public void close() {
    open.decrementAndGet();
  }
}
