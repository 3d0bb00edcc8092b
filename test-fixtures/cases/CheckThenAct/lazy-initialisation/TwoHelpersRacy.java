import java.util.HashMap;
import java.util.Map;

/** Who finds no table loads it, in a helper that leaves the storing to another. */
@TwoHelpersRacy.ThreadSafe
public class TwoHelpersRacy {
  public @interface ThreadSafe {}

  private volatile Map<String, String> units;

  public String unit(String name) {
    if (units == null) {
      load(); // expect: CheckThenAct
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
