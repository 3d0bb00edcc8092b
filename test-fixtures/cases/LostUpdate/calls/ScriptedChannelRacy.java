import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A channel for tests: counts how deep it is in its own calls before it runs what was put off. */
public class ScriptedChannelRacy {
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
          depth++; // expect: LostUpdate
          written.add(frame); // expect: UnsafeSharing
          depth--; // expect: LostUpdate
        }
      };

  public void script(String... frames) {
    depth++; // expect: LostUpdate
    for (String frame : frames) {
      transport.write(frame);
    }
    depth--; // expect: LostUpdate
  }

  /** Sends frames to the scripted channel in the background. */
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

  Sender toScript() {
    return new Sender(transport);
  }
}
