import java.util.ArrayList;
import java.util.List;

/** A registry that handlers of many requests share. */
@EarlyReturnRight.ThreadSafe
public class EarlyReturnRight {
  public @interface ThreadSafe {}

  private volatile List<String> plugins;

  public synchronized List<String> plugins() {
    if (plugins != null) {
      return plugins;
    }
    List<String> found = new ArrayList<>();
    found.add("core");
    plugins = found;
    return found;
  }
}
