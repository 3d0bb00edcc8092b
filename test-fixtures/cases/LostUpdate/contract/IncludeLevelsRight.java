import java.util.List;

/** Server-side includes: each request has a state of its own, which the commands change. */
public class IncludeLevelsRight {
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
        state.level--;
      } else {
        state.level++;
        state.skips = argument.equals("false");
      }
    }
  }

  @ThreadSafe
  public static final class Processor {
    private final List<Command> commands = List.of(new Condition());

    public int process(String page) {
      Include state = new Include();
      for (String part : page.split("#")) {
        commands.get(0).process(state, part);
        new Condition().process(state, part);
      }
      return state.skips ? 0 : state.level;
    }
  }

  @interface ThreadSafe {}
}
