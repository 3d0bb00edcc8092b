import java.util.concurrent.atomic.AtomicInteger;

/** No more than a number of connections; each call is atomic, the pair is not. */
public class LimitedSlotsRight {
  private final AtomicInteger open = new AtomicInteger();
  private final int limit;

  public LimitedSlotsRight(int limit) {
    this.limit = limit;
  }

  public boolean open() {
    int now;
    do {
      now = open.get();
      if (now >= limit) {
        return false;
      }
    } while (!open.compareAndSet(now, now + 1));
    return true;
  }

  public void close() {
    open.decrementAndGet();
  }
}
