import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** The view remembers who asked: the first view's memory is lost when a second is made. */
public class ColumnViewsRacy {
  private final ConcurrentMap<String, Integer> columns = new ConcurrentHashMap<>();
  private Set<String> names;

  public Set<String> names() {
    if (names == null) {
      names = new Names(); // expect: CheckThenAct
    }
    return names;
  }

  public void index(int from, int to) {
    Thread other = new Thread(() -> names().contains("id"));
    other.start();
    names().contains("key");
  }

  private final class Names extends AbstractSet<String> {
    private final List<Object> asked = new ArrayList<>();

    @Override
    public Iterator<String> iterator() {
      return columns.keySet().iterator();
    }

    @Override
    public int size() {
      return columns.size() + asked.size();
    }
  }
}
