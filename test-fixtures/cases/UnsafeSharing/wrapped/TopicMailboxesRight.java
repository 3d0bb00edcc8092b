import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** The map is safe to share, and so are the lists in it. */
public class TopicMailboxesRight {
  private final Map<String, List<String>> byTopic = new ConcurrentHashMap<>();

  public void subscribe(String topic, String address) {
    byTopic.computeIfAbsent(topic, t -> new CopyOnWriteArrayList<>()).add(address);
  }

  public void publish(String topic, String message) {
    List<String> addresses = byTopic.get(topic);
    if (addresses == null) {
      return;
    }
    for (String address : addresses) {
      System.out.println(address + ": " + message);
    }
  }
}
