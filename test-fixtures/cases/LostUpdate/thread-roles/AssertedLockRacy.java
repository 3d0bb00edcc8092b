/** A body that asserts its lock is held by whoever calls it. */
public class AssertedLockRacy {
  private final Object lock = new Object();
  private int waiters;

  public void enter() {
    synchronized (lock) {
      waiters++;
    }
  }

  public void leaveLocked() {
    assert lock != null;
    waiters--; // expect: LostUpdate
  }

  public void leave() {
    synchronized (lock) {
      leaveLocked();
    }
  }
}
