package bus;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Delivers each message to each listener, in the background. */
public class Bus {
  private final List<Listener> listeners = new CopyOnWriteArrayList<>();
  private final ExecutorService delivery = Executors.newFixedThreadPool(4);

  public void register(Listener listener) {
    listeners.add(listener);
  }

  public void publish(String text) {
    for (Listener listener : listeners) {
      delivery.execute(() -> listener.message(text));
    }
  }
}
