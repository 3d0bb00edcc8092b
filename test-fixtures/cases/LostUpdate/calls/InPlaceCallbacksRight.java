import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** Callbacks that run on the calling thread. */
public class InPlaceCallbacksRight {
  private final Map<String, Integer> lengths = new HashMap<>();
  private int misses;
  private int computed;
  private int hits;
  private int visited;

  public int lookUp(List<String> words) {
    words.forEach(
        word -> {
          visited++;
          lengths.computeIfAbsent(
              word,
              key -> {
                computed++;
                return key.length();
              });
        });
    Optional.ofNullable(lengths.get("the")).ifPresent(length -> hits += length);
    words.removeIf(word -> visited-- > 10);
    new Thread(() -> System.out.println("looked up")).start();
    CompletableFuture.completedFuture(words).thenAccept(all -> misses++);
    misses++;
    return visited + hits + computed;
  }
}
