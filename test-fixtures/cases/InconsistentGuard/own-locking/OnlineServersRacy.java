import java.util.ArrayList;
import java.util.List;

/** The servers that are online; the getter gives the list itself away. */
public class OnlineServersRacy {
  private final List<String> online = new ArrayList<>();

  public synchronized void joined(String server) {
    online.add(server);
  }

  public synchronized void left(String server) {
    online.remove(server);
  }

  public synchronized List<String> online() {
    return online; // expect: InconsistentGuard
  }
}
