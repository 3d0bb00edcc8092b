import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Who wants to know; nobody twice, if so wished. Safe for use by several threads. */
public class NoTwiceListenersRacy {
  private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

  public void add(Runnable listener, boolean twice) {
    if (twice || !listeners.contains(listener)) {
      listeners.add(listener); // expect: CheckThenAct
    }
  }

  public void remove(Runnable listener) {
    listeners.remove(listener);
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
