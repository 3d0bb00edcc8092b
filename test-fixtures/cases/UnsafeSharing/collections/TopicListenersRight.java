import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The map is safe to share, the lists in it are not. */
public class TopicListenersRight {
  private final Map<String, List<Runnable>> listeners = new ConcurrentHashMap<>();
  private final ExecutorService pool = Executors.newCachedThreadPool();

  public void subscribe(List<String> topics, Runnable listener) {
    for (String topic : topics) {
      pool.execute(
          () ->
              listeners
                  .computeIfAbsent(topic, t -> new CopyOnWriteArrayList<>())
                  .add(listener));
    }
  }
}
