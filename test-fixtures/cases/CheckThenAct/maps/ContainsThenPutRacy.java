import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Which node answered first. */
public class ContainsThenPutRacy {
  private final Map<String, Long> firstSeen = new ConcurrentHashMap<>();

  public void seen(String node, long time) {
    if (!firstSeen.containsKey(node)) {
      firstSeen.put(node, time); // expect: CheckThenAct
    }
  }
}
