import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** Those who change a set lock it, and so does who counts. */
public class WatchedPathsRight {
  private final ConcurrentMap<String, Set<Long>> byPath = new ConcurrentHashMap<>();

  public void watch(String path, long session) {
    Set<Long> watchers = byPath.get(path);
    if (watchers == null) {
      Set<Long> fresh = new HashSet<>();
      watchers = byPath.putIfAbsent(path, fresh);
      if (watchers == null) {
        watchers = fresh;
      }
    }
    synchronized (watchers) {
      watchers.add(session);
    }
  }

  public int watches() {
    int total = 0;
    for (Set<Long> watchers : byPath.values()) {
      synchronized (watchers) {
        total += watchers.size();
      }
    }
    return total;
  }
}
