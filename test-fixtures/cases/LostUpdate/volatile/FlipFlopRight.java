import java.util.concurrent.locks.ReentrantLock;

/** Flipping a volatile flag reads it first. */
public class FlipFlopRight {
  private final ReentrantLock lock = new ReentrantLock();
  private volatile boolean high;

  public void flip() {
    lock.lock();
    try {
      high = !high;
    } finally {
      lock.unlock();
    }
  }

  public boolean isHigh() {
    return high;
  }
}
