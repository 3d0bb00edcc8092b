import java.util.HashMap;
import java.util.Map;

/** The test and the act stand in helpers of their own. */
@HelperMethodsRacy.ThreadSafe
public class HelperMethodsRacy {
  public @interface ThreadSafe {}

  private volatile Map<String, String> aliases;

  public String resolve(String name) {
    if (!isLoaded()) {
      load(); // expect: CheckThenAct
    }
    return aliases.getOrDefault(name, name);
  }

  private boolean isLoaded() {
    return aliases != null;
  }

  private void load() {
    Map<String, String> fresh = new HashMap<>();
    fresh.put("home", "/index");
    aliases = fresh;
  }
}
