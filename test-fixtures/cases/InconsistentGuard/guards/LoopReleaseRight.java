import java.util.concurrent.locks.ReentrantLock;

/** The lock is released inside a loop that goes on. */
public class LoopReleaseRight {
  private final ReentrantLock lock = new ReentrantLock();
  private long deadline;

  public void extend(long[] delays) {
    lock.lock();
    for (long delay : delays) {
      deadline = delay;
    }
    lock.unlock();
  }

  public void clear() {
    lock.lock();
    try {
      deadline = 0;
    } finally {
      lock.unlock();
    }
  }
}
