import java.util.concurrent.atomic.AtomicInteger;

/** The highest level that any sensor reports; a lower one must never replace a higher one. */
public class HighWaterRight {
  private final AtomicInteger highest = new AtomicInteger();

  public void level(int level) {
    highest.accumulateAndGet(level, Math::max);
  }

  public int highest() {
    return highest.get();
  }
}
