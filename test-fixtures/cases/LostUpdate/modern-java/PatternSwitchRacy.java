// min-jdk: 21
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Type patterns, record patterns and guards in a switch. */
public class PatternSwitchRacy {
  sealed interface Event permits Opened, Closed, Moved {}

  record Opened(String door) implements Event {}

  record Closed(String door) implements Event {}

  record Moved(String door, int degrees) implements Event {}

  private final ExecutorService pool = Executors.newFixedThreadPool(4);
  private int open;
  private int turned;
  private int slammed;

  public void onEvent(Event event) {
    pool.execute(() -> apply(event));
  }

  private void apply(Event event) {
    switch (event) {
      case Opened opened -> open++; // expect: LostUpdate
      case Closed closed when closed.door().isEmpty() -> slammed++; // expect: LostUpdate
      case Closed(String door) -> open -= Math.min(1, door.length()); // expect: LostUpdate
      case Moved(var door, int degrees) -> turned += degrees; // expect: LostUpdate
    }
  }
}
