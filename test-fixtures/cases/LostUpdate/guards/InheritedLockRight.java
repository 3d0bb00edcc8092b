import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A subclass uses the lock of its base class, or hides it with its own. */
public class InheritedLockRight {
  static class Base {
    protected final Object lock = new Object();
    protected int events;

    void event() {
      synchronized (lock) {
        events++;
      }
    }

    void undo() {
      synchronized (lock) {
        events--;
      }
    }
  }

  static class Derived extends Base {
    private String last = "";

    void named(String name) {
      synchronized (lock) {
        events++;
        last = name;
        System.out.println(last);
      }
    }
  }

  private final Derived log = new Derived();
  private final ExecutorService pool = Executors.newFixedThreadPool(3);

  public void onEvent(String name) {
    pool.execute(log::event);
    pool.execute(log::undo);
    pool.execute(() -> log.named(name));
  }
}
