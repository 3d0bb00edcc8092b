import java.util.concurrent.ConcurrentHashMap;

/** A class that is declared safe, with one setter that forgot its lock. */
@SafeRegistryRacy.ThreadSafe
public class SafeRegistryRacy {
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
    this.version = version; // expect: InconsistentGuard
  }

  public long version() {
    synchronized (lock) {
      return version;
    }
  }
}
