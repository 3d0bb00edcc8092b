import java.util.concurrent.ConcurrentHashMap;

/** A class that is declared safe, with one setter that forgot its lock. */
@SafeRegistryRight.ThreadSafe
public class SafeRegistryRight {
  public @interface ThreadSafe {}

  private final ConcurrentHashMap<String, String> names = new ConcurrentHashMap<>();
  private final Object lock = new Object();
  private long version;

  public void put(String key, String name) {
    names.put(key, name);
    synchronized (lock) {
      version++;
    }
  }

  public void restoreVersion(long version) {
    synchronized (lock) {
      this.version = version;
    }
  }

  public long version() {
    synchronized (lock) {
      return version;
    }
  }
}
