import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** A view has nothing of its own: a second one shows the same. */
public class ColumnViewsRight {
  private final ConcurrentMap<String, Integer> columns = new ConcurrentHashMap<>();
  private Set<String> names;

  public Set<String> names() {
    if (names == null) {
      names = new Names();
    }
    return names;
  }

  public void index(int from, int to) {
    Thread other = new Thread(() -> names().contains("id"));
    other.start();
    names().contains("key");
  }

  private final class Names extends AbstractSet<String> {
    @Override
    public Iterator<String> iterator() {
      return columns.keySet().iterator();
    }

    @Override
    public int size() {
      return columns.size();
    }
  }
}
