import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

/** The keys of a synchronized map are walked under the map's own lock, or under another. */
public class WrappedMapKeysRacy {
  private final Object lock = new Object();
  private final Map<String, Integer> sizes = Collections.synchronizedMap(new HashMap<>());

  public void note(String file, int size) {
    sizes.put(file, size);
  }

  public int longest() {
    int longest = 0;
    synchronized (lock) {
      for (String file : sizes.keySet()) { // expect: CheckThenAct
        longest = Math.max(longest, file.length());
      }
    }
    return longest;
  }
}
