import java.util.concurrent.atomic.AtomicInteger;

/** The highest level that any sensor reports; a lower one must never replace a higher one. */
public class HighWaterRacy {
  private final AtomicInteger highest = new AtomicInteger();

  public void level(int level) {
    if (level > highest.get()) {
      highest.set(level); // expect: CheckThenAct
    }
  }

  public int highest() {
    return highest.get();
  }
}
