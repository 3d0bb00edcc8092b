import java.util.PriorityQueue;
import java.util.concurrent.locks.ReentrantLock;

/** The head that was looked at is not the one taken if the lock was let go. */
public class PeekThenPollRight {
  private final ReentrantLock lock = new ReentrantLock();
  private final PriorityQueue<Long> deadlines = new PriorityQueue<>();

  public void add(long deadline) {
    lock.lock();
    try {
      deadlines.add(deadline);
    } finally {
      lock.unlock();
    }
  }

  public Long due(long now) {
    lock.lock();
    try {
      Long first = deadlines.peek();
      if (first == null || first > now) {
        return null;
      }
      return deadlines.remove();
    } finally {
      lock.unlock();
    }
  }
}
