import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;

/** Requests that fill one plain map. */
public class PlainCacheRacy {
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
      pages.put(path, page); // expect: CheckThenAct
    }
    return page;
  }

  private static byte[] render(String path) {
    return path.getBytes();
  }
}
