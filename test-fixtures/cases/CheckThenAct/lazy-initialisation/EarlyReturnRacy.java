import java.util.ArrayList;
import java.util.List;

/** A registry that handlers of many requests share. */
@EarlyReturnRacy.ThreadSafe
public class EarlyReturnRacy {
  public @interface ThreadSafe {}

  private volatile List<String> plugins;

  public List<String> plugins() {
    if (plugins != null) {
      return plugins;
    }
    List<String> found = new ArrayList<>();
    found.add("core");
    plugins = found; // expect: CheckThenAct
    return found;
  }
}
