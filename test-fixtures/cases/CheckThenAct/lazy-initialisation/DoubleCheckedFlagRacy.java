import java.util.HashMap;
import java.util.Map;

/** A plain flag seen as true says nothing of the map that it stands for. */
public class DoubleCheckedFlagRacy {
  private final Map<String, Integer> ports = new HashMap<>();
  private boolean ready;

  public Integer port(String service) {
    if (!ready) { // expect: CheckThenAct
      synchronized (this) {
        if (!ready) {
          ports.put("http", 80);
          ports.put("https", 443);
          ready = true;
        }
      }
    }
    return ports.get(service);
  }
}
