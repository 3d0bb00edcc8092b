import java.util.concurrent.locks.ReentrantLock;

/** Returns the state after the lock is given back. */
public class AfterUnlockRight {
  private final ReentrantLock lock = new ReentrantLock();
  private int epoch;

  public int next() {
    lock.lock();
    try {
      epoch++;
      return epoch;
    } finally {
      lock.unlock();
    }
  }
}
