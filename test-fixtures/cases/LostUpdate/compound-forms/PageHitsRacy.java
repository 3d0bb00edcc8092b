import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Each call of the map is safe, but the count is read in one and written in the next. */
public class PageHitsRacy {
  private final Map<String, Integer> hits = new ConcurrentHashMap<>();

  public void hit(String page) {
    hits.put(page, hits.getOrDefault(page, 0) + 1); // expect: LostUpdate
  }

  public int hits(String page) {
    return hits.getOrDefault(page, 0);
  }
}
