import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Routes by topic. Instances are thread-safe.
 */
public class TopicRoutesRight {
  private final Map<String, String> routes = new ConcurrentHashMap<>();

  public void route(String topic, String queue) {
    routes.put(topic, queue);
  }

  public String queue(String topic) {
    return routes.get(topic);
  }
}
