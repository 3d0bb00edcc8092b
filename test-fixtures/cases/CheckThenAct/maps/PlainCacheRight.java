import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;

/** Requests that fill one plain map. */
public class PlainCacheRight {
  private final Map<String, byte[]> pages = new HashMap<>();

  public void serve(ExecutorService pool, Iterable<String> paths) {
    for (String path : paths) {
      pool.execute(() -> page(path));
    }
  }

  private byte[] page(String path) {
    synchronized (pages) {
      if (pages.containsKey(path)) {
        return pages.get(path);
      }
    }
    byte[] page = render(path);
    synchronized (pages) {
      if (!pages.containsKey(path)) {
        pages.put(path, page);
      }
    }
    return page;
  }

  private static byte[] render(String path) {
    return path.getBytes();
  }
}
