import java.util.concurrent.locks.ReentrantLock;

/** The same for a ReentrantLock, as an assertion and as a test that throws. */
public class HeldByCurrentRight {
  private final ReentrantLock lock = new ReentrantLock();
  private int pages;
  private int pinned;

  public void load() {
    lock.lock();
    try {
      pages++;
      pinned++;
    } finally {
      lock.unlock();
    }
  }

  public void evict() {
    assert lock.isHeldByCurrentThread();
    pages--;
  }

  public void unpin() {
    if (!lock.isHeldByCurrentThread()) {
      throw new IllegalMonitorStateException();
    }
    pinned--;
  }
}
