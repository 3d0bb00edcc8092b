import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** A permit waited for in a loop, or looked for once without the lock. */
public class WaitThenTakeRight {
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition returned = lock.newCondition();
  private int permits = 3;

  public void acquire() throws InterruptedException {
    lock.lock();
    try {
      while (permits == 0) {
        returned.await();
      }
      permits--;
    } finally {
      lock.unlock();
    }
  }

  public void release() {
    lock.lock();
    try {
      permits++;
      returned.signal();
    } finally {
      lock.unlock();
    }
  }

  public boolean tryAcquire() {
    lock.lock();
    try {
      if (permits == 0) {
        return false;
      }
      permits--;
      return true;
    } finally {
      lock.unlock();
    }
  }
}
