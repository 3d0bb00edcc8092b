import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A channel for tests: counts how deep it is in its own calls before it runs what was put off. */
public class ScriptedChannelRight {
  /** Where a channel's bytes go. */
  interface Transport {
    void write(String frame);
  }

  private final List<String> written = new ArrayList<>();
  private int depth;
  private final Transport transport =
      new Transport() {
        @Override
        public void write(String frame) {
          depth++;
          written.add(frame);
          depth--;
        }
      };

  public void script(String... frames) {
    depth++;
    for (String frame : frames) {
      transport.write(frame);
    }
    depth--;
  }

  /** Sends frames of a real channel in the background. */
  static class Sender {
    private final ExecutorService pool = Executors.newSingleThreadExecutor();
    private final Transport target;

    Sender(Transport target) {
      this.target = target;
    }

    void send(String frame) {
      pool.execute(() -> target.write(frame));
    }
  }

  static Sender toSocket(java.io.PrintStream socket) {
    return new Sender(frame -> socket.println(frame));
  }
}
