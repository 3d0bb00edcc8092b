import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

/** The keys of a synchronized map are walked under the map's own lock, or under another. */
public class WrappedMapKeysRight {
  private final Map<String, Integer> sizes = Collections.synchronizedMap(new HashMap<>());

  public void note(String file, int size) {
    sizes.put(file, size);
  }

  public int longest() {
    int longest = 0;
    synchronized (sizes) {
      for (String file : sizes.keySet()) {
        longest = Math.max(longest, file.length());
      }
    }
    return longest;
  }
}
