import java.util.concurrent.locks.ReentrantLock;

/** Flipping a volatile flag reads it first. */
public class FlipFlopRacy {
  private final ReentrantLock lock = new ReentrantLock();
  private volatile boolean high;

  public void flip() {
    high = !high; // expect: LostUpdate
  }

  public boolean isHigh() {
    return high;
  }
}
