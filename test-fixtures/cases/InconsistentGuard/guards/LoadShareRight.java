import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** Weights of a load balancer. A read lock is enough to read, not to write. */
public class LoadShareRight {
  private final ReadWriteLock lock = new ReentrantReadWriteLock();
  private int weight = 1;

  public void setWeight(int weight) {
    lock.writeLock().lock();
    try {
      this.weight = weight;
    } finally {
      lock.writeLock().unlock();
    }
  }

  public void resetWeight() {
    lock.writeLock().lock();
    try {
      weight = 1;
    } finally {
      lock.writeLock().unlock();
    }
  }

  public int weight() {
    lock.readLock().lock();
    try {
      return weight;
    } finally {
      lock.readLock().unlock();
    }
  }
}
