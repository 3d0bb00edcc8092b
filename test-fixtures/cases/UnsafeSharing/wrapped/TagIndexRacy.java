import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** Whoever has found a set changes it, and others do so at the same time. */
public class TagIndexRacy {
  private final ConcurrentMap<String, Set<Long>> byTag = new ConcurrentHashMap<>();

  public void tag(String tag, long document) {
    Set<Long> documents = byTag.get(tag);
    if (documents == null) {
      Set<Long> fresh = new HashSet<>();
      Set<Long> other = byTag.putIfAbsent(tag, fresh);
      documents = other == null ? fresh : other;
    }
    documents.add(document); // expect: UnsafeSharing
  }

  public boolean isTagged(String tag, long document) {
    Set<Long> documents = byTag.get(tag);
    return documents != null && documents.contains(document);
  }
}
