import java.util.HashMap;
import java.util.Map;

/**
 * Routes by topic. Instances are thread-safe.
 */
public class TopicRoutesRacy {
  private final Map<String, String> routes = new HashMap<>();

  public void route(String topic, String queue) {
    routes.put(topic, queue); // expect: UnsafeSharing
  }

  public String queue(String topic) {
    return routes.get(topic);
  }
}
