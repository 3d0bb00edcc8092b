import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Limits for the parts of a site; who has none of its own has that of its parent. */
public class ThrottleTreeRacy {
  private final ThrottleTreeRacy parent;
  private final List<ThrottleTreeRacy> children = new CopyOnWriteArrayList<>();
  private int limit;
  private boolean own;

  public ThrottleTreeRacy(ThrottleTreeRacy parent) {
    this.parent = parent;
    if (parent != null) {
      parent.children.add(this);
    }
  }

  public synchronized void setLimit(int newLimit) {
    limit = newLimit;
    own = true;
    for (ThrottleTreeRacy child : children) {
      child.inherit(limit);
    }
  }

  private synchronized void inherit(int fromParent) {
    if (!own) {
      limit = fromParent;
      for (ThrottleTreeRacy child : children) {
        child.inherit(fromParent);
      }
    }
  }

  public int limit() {
    return limit; // expect: InconsistentGuard
  }

  public boolean admits(int waiting) {
    return waiting < limit; // expect: InconsistentGuard
  }

  public void reset() {
    limit = 100; // expect: InconsistentGuard
  }
}
