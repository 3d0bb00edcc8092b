import java.util.HashMap;
import java.util.Map;

/** Changes that wait to be written: each is a copy of the last, changed before others see it. */
class ChangedCopyRight {
  static final class Change {
    private final String path;
    private int children;

    Change(String path, int children) {
      this.path = path;
      this.children = children;
    }

    Change duplicate() {
      return new Change(path, children);
    }
  }

  static final class Preparer extends Thread {
    private final Map<String, Change> waiting = new HashMap<>();
    private final Change root = new Change("/", 0);

    @Override
    public void run() {
      while (!isInterrupted()) {
        create("/a");
        delete("/a");
      }
    }

    private void create(String path) {
      Change parent = root.duplicate();
      parent.children++;
      synchronized (waiting) {
        waiting.put(path, parent);
      }
    }

    private void delete(String path) {
      Change parent = root.duplicate();
      parent.children--;
      synchronized (waiting) {
        waiting.put(path, parent);
      }
    }
  }

  void startAsLeader() {
    new Preparer().start();
  }

  void startAsFollower() {
    new Preparer().start();
  }
}
