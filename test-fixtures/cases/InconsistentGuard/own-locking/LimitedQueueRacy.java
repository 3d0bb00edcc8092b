import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** A bounded ring buffer; its size is read with the lock, or without. */
public class LimitedQueueRacy {
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition notFull = lock.newCondition();
  private final Object[] items = new Object[64];
  private int size;

  public void put(Object item) throws InterruptedException {
    lock.lock();
    try {
      while (size == items.length) {
        notFull.await();
      }
      items[size++] = item;
    } finally {
      lock.unlock();
    }
  }

  public int size() {
    return size; // expect: InconsistentGuard
  }
}
