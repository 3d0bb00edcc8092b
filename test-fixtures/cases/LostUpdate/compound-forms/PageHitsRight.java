import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The map itself reads and writes the count in one step. */
public class PageHitsRight {
  private final Map<String, Integer> hits = new ConcurrentHashMap<>();

  public void hit(String page) {
    hits.merge(page, 1, Integer::sum);
  }

  public int hits(String page) {
    return hits.getOrDefault(page, 0);
  }
}
