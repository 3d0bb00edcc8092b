import java.util.Collection;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;

/** The interface does not say what the sink is made of. */
public class EventSinkRight {
  private final Collection<String> events = new ConcurrentLinkedQueue<>();

  public void emit(String event) {
    CompletableFuture.runAsync(() -> events.add(event));
  }
}
