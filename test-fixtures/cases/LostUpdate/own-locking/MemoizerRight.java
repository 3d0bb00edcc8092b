import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** Remembers results of a slow function. */
class MemoizerRight<K, V> {
  private final Map<K, V> known = new HashMap<>();
  private final Function<K, V> slow;
  private int computed;
  private int asked;

  MemoizerRight(Function<K, V> slow) {
    this.slow = slow;
  }

  V get(K key) {
    synchronized (known) {
      asked++;
      V v = known.get(key);
      if (v == null) {
        v = slow.apply(key);
        known.put(key, v);
        computed++;
      }
      return v;
    }
  }

  double hitRate() {
    synchronized (known) {
      return asked == 0 ? 0 : 1 - (double) computed / asked;
    }
  }
}
