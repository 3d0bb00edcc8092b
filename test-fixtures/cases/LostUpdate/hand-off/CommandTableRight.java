import java.util.Map;

/** Commands of a shell by name; some run in the background. */
public class CommandTableRight {
  private int refreshes;
  private final Map<String, Runnable> commands =
      Map.of("refresh", () -> refreshes++, "quit", () -> System.exit(0));

  public void dispatch(String line) {
    Runnable command = commands.get(line.trim());
    command.run();
  }
}
