import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** Each set is its own lock, for those who change it and those who ask. */
public class TagIndexRight {
  private final ConcurrentMap<String, Set<Long>> byTag = new ConcurrentHashMap<>();

  public void tag(String tag, long document) {
    Set<Long> documents = byTag.get(tag);
    if (documents == null) {
      Set<Long> fresh = new HashSet<>();
      Set<Long> other = byTag.putIfAbsent(tag, fresh);
      documents = other == null ? fresh : other;
    }
    synchronized (documents) {
      documents.add(document);
    }
  }

  public boolean isTagged(String tag, long document) {
    Set<Long> documents = byTag.get(tag);
    if (documents == null) {
      return false;
    }
    synchronized (documents) {
      return documents.contains(document);
    }
  }
}
