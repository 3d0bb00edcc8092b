import java.util.Collection;
import java.util.LinkedList;
import java.util.concurrent.CompletableFuture;

/** The interface does not say what the sink is made of. */
public class EventSinkRacy {
  private final Collection<String> events = new LinkedList<>();

  public void emit(String event) {
    CompletableFuture.runAsync(() -> events.add(event)); // expect: UnsafeSharing
  }
}
