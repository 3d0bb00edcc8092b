import java.util.Arrays;

/** Copy on write: the copy and the assignment are two steps. */
public class ListenerArrayRacy {
  private volatile Runnable[] listeners = {};

  private static Runnable[] with(Runnable[] all, Runnable added) {
    Runnable[] copy = Arrays.copyOf(all, all.length + 1);
    copy[all.length] = added;
    return copy;
  }

  public void add(Runnable listener) {
    listeners = with(listeners, listener); // expect: LostUpdate
  }

  public void fire() {
    for (Runnable listener : listeners) {
      listener.run();
    }
  }
}
