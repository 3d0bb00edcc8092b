import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** A cache of rendered templates. */
class TemplateHitsRight {
  private final ReadWriteLock lock = new ReentrantReadWriteLock();
  private final Map<String, String> rendered = new HashMap<>();
  private long hits;
  private long misses;

  String get(String name) {
    lock.writeLock().lock();
    try {
      String s = rendered.get(name);
      if (s == null) {
        misses++;
      } else {
        hits++;
      }
      return s;
    } finally {
      lock.writeLock().unlock();
    }
  }

  void put(String name, String text) {
    lock.writeLock().lock();
    try {
      rendered.put(name, text);
    } finally {
      lock.writeLock().unlock();
    }
  }

  double ratio() {
    lock.writeLock().lock();
    try {
      return (double) hits / (hits + misses);
    } finally {
      lock.writeLock().unlock();
    }
  }
}
