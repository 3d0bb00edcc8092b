import java.util.AbstractQueue;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.locks.ReentrantLock;

/** Slots that wait to be used again; one at a time looks for those that have waited too long. */
public class IdleSlotsRight {
  /** A queue with a lock of its own, whose iterator goes over a copy. */
  static final class LockedQueue<E> extends AbstractQueue<E> {
    private final ReentrantLock lock = new ReentrantLock();
    private final ArrayDeque<E> held = new ArrayDeque<>();

    @Override
    public boolean offer(E one) {
      lock.lock();
      try {
        return held.offer(one);
      } finally {
        lock.unlock();
      }
    }

    @Override
    public E poll() {
      lock.lock();
      try {
        return held.poll();
      } finally {
        lock.unlock();
      }
    }

    @Override
    public E peek() {
      lock.lock();
      try {
        return held.peek();
      } finally {
        lock.unlock();
      }
    }

    @Override
    public int size() {
      lock.lock();
      try {
        return held.size();
      } finally {
        lock.unlock();
      }
    }

    @Override
    public Iterator<E> iterator() {
      lock.lock();
      try {
        return List.copyOf(held).iterator();
      } finally {
        lock.unlock();
      }
    }
  }

  private final Object evictionLock = new Object();
  private final Queue<String> idle = new LockedQueue<>();

  public void giveBack(String slot) {
    idle.offer(slot);
  }

  public String take() {
    return idle.poll();
  }

  public int evict(String oldest) {
    synchronized (evictionLock) {
      int evicted = 0;
      while (idle.size() > 8) {
        String next = idle.poll();
        if (next == null || next.equals(oldest)) {
          break;
        }
        evicted++;
      }
      idle.offer(oldest);
      return evicted;
    }
  }
}
