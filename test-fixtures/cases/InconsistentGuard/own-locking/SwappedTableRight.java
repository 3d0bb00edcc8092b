import java.util.HashMap;
import java.util.Map;

/** A table that is filled and replaced under the lock: who misses the lock misses it for both. */
public class SwappedTableRight {
  private Map<String, Integer> routes = new HashMap<>();

  public synchronized void add(String name, int port) {
    routes.put(name, port);
  }

  public synchronized void reset() {
    routes = new HashMap<>();
  }

  public synchronized Integer port(String name) {
    return routes.get(name);
  }
}
