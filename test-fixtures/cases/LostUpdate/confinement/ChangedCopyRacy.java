import java.util.HashMap;
import java.util.Map;

/** Changes that wait to be written: each is the one of the root, which all change. */
class ChangedCopyRacy {
  static final class Change {
    private final String path;
    private int children;

    Change(String path, int children) {
      this.path = path;
      this.children = children;
    }
  }

  static final class Preparer extends Thread {
    private final Map<String, Change> waiting = new HashMap<>();
    private static final Change ROOT = new Change("/", 0);

    @Override
    public void run() {
      while (!isInterrupted()) {
        create("/a");
        delete("/a");
      }
    }

    private void create(String path) {
      Change parent = ROOT;
      parent.children++; // expect: LostUpdate
      synchronized (waiting) {
        waiting.put(path, parent);
      }
    }

    private void delete(String path) {
      Change parent = ROOT;
      parent.children--; // expect: LostUpdate
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
