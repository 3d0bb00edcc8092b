import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Counts words of many documents. Each single call on the map is safe. */
public class WordFrequencyRight {
  private final Map<String, Integer> counts = new ConcurrentHashMap<>();
  private final ExecutorService readers = Executors.newFixedThreadPool(8);

  public void addDocument(List<String> words) {
    readers.submit(
        () -> {
          for (String word : words) {
            counts.merge(word, 1, Integer::sum);
          }
        });
  }

  public int frequency(String word) {
    return counts.getOrDefault(word, 0);
  }
}
