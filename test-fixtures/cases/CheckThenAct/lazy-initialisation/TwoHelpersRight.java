import java.util.HashMap;
import java.util.Map;

/** Who finds no table loads it, in a helper that leaves the storing to another. */
@TwoHelpersRight.ThreadSafe
public class TwoHelpersRight {
  public @interface ThreadSafe {}

  private volatile Map<String, String> units;

  public synchronized String unit(String name) {
    if (units == null) {
      load();
    }
    return units.getOrDefault(name, name);
  }

  private void load() {
    Map<String, String> fresh = new HashMap<>();
    fresh.put("km", "kilometre");
    publish(fresh);
  }

  private void publish(Map<String, String> table) {
    units = table;
  }
}
