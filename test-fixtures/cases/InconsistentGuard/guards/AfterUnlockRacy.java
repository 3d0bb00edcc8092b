import java.util.concurrent.locks.ReentrantLock;

/** Returns the state after the lock is given back. */
public class AfterUnlockRacy {
  private final ReentrantLock lock = new ReentrantLock();
  private int epoch;

  public int next() {
    lock.lock();
    try {
      epoch++;
    } finally {
      lock.unlock();
    }
    return epoch; // expect: InconsistentGuard
  }
}
