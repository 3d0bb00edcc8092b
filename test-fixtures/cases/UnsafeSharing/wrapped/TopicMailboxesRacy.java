import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The map is safe to share, the lists in it are not. */
public class TopicMailboxesRacy {
  private final Map<String, List<String>> byTopic = new ConcurrentHashMap<>();

  public void subscribe(String topic, String address) {
    byTopic.computeIfAbsent(topic, t -> new ArrayList<>()).add(address); // expect: UnsafeSharing
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
