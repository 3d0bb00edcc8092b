import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;

/** Listeners by topic. */
public class ComputeInsideRight {
  private final ConcurrentHashMap<String, List<Runnable>> listeners = new ConcurrentHashMap<>();

  public void register(String topic) {
    List<Runnable> known = listeners.get(topic);
    if (known == null) {
      listeners.computeIfAbsent(topic, t -> new ArrayList<>());
    }
  }
}
