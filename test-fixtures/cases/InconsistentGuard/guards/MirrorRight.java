import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** The mirrors of a download. */
public class MirrorRight {
  private final ReadWriteLock lock = new ReentrantReadWriteLock();
  private final ArrayList<String> hosts = new ArrayList<>();

  public void add(String host) {
    lock.writeLock().lock();
    try {
      hosts.add(host);
    } finally {
      lock.writeLock().unlock();
    }
  }

  public List<String> known() {
    lock.readLock().lock();
    try {
      return new ArrayList<>(hosts);
    } finally {
      lock.readLock().unlock();
    }
  }

  @SuppressWarnings("unchecked")
  public List<String> hosts() {
    lock.readLock().lock();
    try {
      return (List<String>) hosts.clone();
    } finally {
      lock.readLock().unlock();
    }
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder("MirrorRight");
    text.append(known());
    return text.toString();
  }
}
