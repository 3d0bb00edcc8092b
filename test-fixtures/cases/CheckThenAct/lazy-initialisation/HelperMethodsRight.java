import java.util.HashMap;
import java.util.Map;

/** The test and the act stand in helpers of their own. */
@HelperMethodsRight.ThreadSafe
public class HelperMethodsRight {
  public @interface ThreadSafe {}

  private volatile Map<String, String> aliases;

  public synchronized String resolve(String name) {
    if (!isLoaded()) {
      load();
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
