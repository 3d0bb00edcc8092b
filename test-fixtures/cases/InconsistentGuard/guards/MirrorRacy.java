import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** The mirrors of a download. */
public class MirrorRacy {
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
    return (List<String>) hosts.clone(); // expect: InconsistentGuard
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder("MirrorRacy");
    text.append(hosts); // expect: InconsistentGuard
    return text.toString();
  }
}
