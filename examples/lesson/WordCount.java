package lesson;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Counts words in a parallel stream, and loses some of them.
 *
 * <p>A plain {@code HashMap} may not be changed by two threads at all: even single calls can lose
 * entries or never return. Here a count is also read and written back in two steps.
 */
public class WordCount {
  private final Map<String, Integer> counts = new HashMap<>();

  public void add(List<String> words) {
    words.parallelStream()
        .forEach(
            word -> {
              counts.put(word, counts.getOrDefault(word, 0) + 1); // loses updates
            });
  }

  public int count(String word) {
    return counts.getOrDefault(word, 0);
  }
}
