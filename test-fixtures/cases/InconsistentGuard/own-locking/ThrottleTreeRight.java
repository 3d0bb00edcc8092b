import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Limits for the parts of a site; who has none of its own has that of its parent. */
public class ThrottleTreeRight {
  private final ThrottleTreeRight parent;
  private final List<ThrottleTreeRight> children = new CopyOnWriteArrayList<>();
  private int limit;
  private boolean own;

  public ThrottleTreeRight(ThrottleTreeRight parent) {
    this.parent = parent;
    if (parent != null) {
      parent.children.add(this);
    }
  }

  public synchronized void setLimit(int newLimit) {
    limit = newLimit;
    own = true;
    for (ThrottleTreeRight child : children) {
      child.inherit(limit);
    }
  }

  private synchronized void inherit(int fromParent) {
    if (!own) {
      limit = fromParent;
      for (ThrottleTreeRight child : children) {
        child.inherit(fromParent);
      }
    }
  }

  public synchronized int limit() {
    return limit;
  }

  public synchronized boolean admits(int waiting) {
    return waiting < limit;
  }

  public synchronized void reset() {
    limit = 100;
  }
}
