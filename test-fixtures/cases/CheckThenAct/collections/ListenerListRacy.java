import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Each call of the wrapped list takes its lock; a loop needs it from end to end. */
public class ListenerListRacy {
  private final List<Runnable> listeners = Collections.synchronizedList(new ArrayList<>());

  public void add(Runnable listener) {
    listeners.add(listener);
  }

  public void fire() {
    for (Runnable listener : listeners) { // expect: CheckThenAct
      listener.run();
    }
  }
}
