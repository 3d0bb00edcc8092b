import java.util.ArrayList;
import java.util.List;

/** Rows that a reader fills and a writer takes away. */
public class RowBufferRight {
  private Object rows = new ArrayList<String>();

  public synchronized Object take() {
    Object taken = rows;
    rows = new ArrayList<String>();
    return taken;
  }

  public synchronized void restore(Object old) {
    rows = old;
  }

  public synchronized String describe() {
    @SuppressWarnings("unchecked")
    final List<String> now = (List<String>) rows;
    return "rows: " + now.size();
  }
}
