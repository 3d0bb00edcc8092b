/** A body that asserts its lock is held by whoever calls it. */
public class AssertedLockRight {
  private final Object lock = new Object();
  private int waiters;

  public void enter() {
    synchronized (lock) {
      waiters++;
    }
  }

  public void leaveLocked() {
    assert Thread.holdsLock(lock);
    waiters--;
  }

  public void leave() {
    synchronized (lock) {
      leaveLocked();
    }
  }
}
