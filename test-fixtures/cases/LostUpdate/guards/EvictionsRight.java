import java.util.LinkedHashMap;
import java.util.Map;

/** A small cache of rendered pages, and how many it had to drop. */
public class EvictionsRight {
  private final int capacity;
  private long evictions;

  private final Map<String, String> pages =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
          boolean full = size() > capacity;
          if (full) {
            evictions++;
          }
          return full;
        }
      };

  public EvictionsRight(int capacity) {
    this.capacity = capacity;
  }

  public synchronized String get(String path) {
    return pages.get(path);
  }

  public synchronized void put(String path, String page) {
    pages.put(path, page);
  }

  public synchronized long evictions() {
    return evictions;
  }
}
