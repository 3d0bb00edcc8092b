import java.util.List;

/** Server-side includes: the requests share one state, which the commands change. */
public class IncludeLevelsRacy {
  static final class Include {
    private int level;
    private boolean skips;
  }

  interface Command {
    void process(Include state, String argument);
  }

  public static final class Condition implements Command {
    @Override
    public void process(Include state, String argument) {
      if (argument.isEmpty()) {
        state.level--; // expect: LostUpdate
      } else {
        state.level++; // expect: LostUpdate
        state.skips = argument.equals("false");
      }
    }
  }

  @ThreadSafe
  public static final class Processor {
    private final List<Command> commands = List.of(new Condition());
    private final Include state = new Include();

    public int process(String page) {
      for (String part : page.split("#")) {
        commands.get(0).process(state, part);
        new Condition().process(state, part);
      }
      return state.skips ? 0 : state.level;
    }
  }

  @interface ThreadSafe {}
}
