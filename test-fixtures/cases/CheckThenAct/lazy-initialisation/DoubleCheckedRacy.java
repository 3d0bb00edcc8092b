import java.util.ArrayList;
import java.util.List;

/** Double-checked locking needs a volatile field: without it a half-built object may be seen. */
public class DoubleCheckedRacy {
  private final Object lock = new Object();
  private List<String> rules;

  public List<String> rules() {
    if (rules == null) { // expect: CheckThenAct
      synchronized (lock) {
        if (rules == null) {
          List<String> loaded = new ArrayList<>();
          loaded.add("allow");
          rules = loaded;
        }
      }
    }
    return rules;
  }
}
