import java.util.concurrent.locks.ReentrantLock;

/** The reader asserts that its caller holds the lock. */
public class AssertedReadRight {
  private final ReentrantLock lock = new ReentrantLock();
  private int version;

  public void bump() {
    lock.lock();
    version++;
    lock.unlock();
  }

  public int versionLocked() {
    assert lock.isHeldByCurrentThread();
    return version;
  }
}
