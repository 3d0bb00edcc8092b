import java.util.Map;

/** Commands of a shell by name; some run in the background. */
public class CommandTableRacy {
  private int refreshes;
  private final Map<String, Runnable> commands =
      Map.of("refresh", () -> refreshes++, "quit", () -> System.exit(0)); // expect: LostUpdate

  public void dispatch(String line) {
    Runnable command = commands.get(line.trim());
    new Thread(command).start();
  }
}
