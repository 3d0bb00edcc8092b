import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Who wants to know; nobody twice, if so wished. Safe for use by several threads. */
public class NoTwiceListenersRight {
  private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
  private final Object changes = new Object();

  public void add(Runnable listener, boolean twice) {
    synchronized (changes) {
      if (twice || !listeners.contains(listener)) {
        listeners.add(listener);
      }
    }
  }

  public void remove(Runnable listener) {
    synchronized (changes) {
      listeners.remove(listener);
    }
  }

  public int size() {
    return listeners.size();
  }

  public void fire() {
    for (Runnable listener : listeners) {
      listener.run();
    }
  }
}
