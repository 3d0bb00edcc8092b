import java.util.Arrays;

/** Copy on write: the copy and the assignment are two steps. */
public class ListenerArrayRight {
  private volatile Runnable[] listeners = {};

  private static Runnable[] with(Runnable[] all, Runnable added) {
    Runnable[] copy = Arrays.copyOf(all, all.length + 1);
    copy[all.length] = added;
    return copy;
  }

  public synchronized void add(Runnable listener) {
    listeners = with(listeners, listener);
  }

  public void fire() {
    for (Runnable listener : listeners) {
      listener.run();
    }
  }
}
