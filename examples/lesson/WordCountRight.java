package lesson;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** {@link WordCount} put right: one call on a concurrent map, which nothing can come between. */
public class WordCountRight {
  private final Map<String, Integer> counts = new ConcurrentHashMap<>();

  public void add(List<String> words) {
    words.parallelStream().forEach(word -> counts.merge(word, 1, Integer::sum));
  }

  public int count(String word) {
    return counts.getOrDefault(word, 0);
  }
}
