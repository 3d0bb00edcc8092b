import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** Gives its lines to a printer when there are enough of them. */
public class SnapshotFeedRacy {
  private final BlockingQueue<List<String>> queue = new LinkedBlockingQueue<>();
  private List<String> lines = new ArrayList<>();

  public void start() {
    Thread printer =
        new Thread(
            () -> {
              for (String line : lines) {
                System.out.println(line);
              }
            });
    printer.start();
  }

  public void line(String line) throws InterruptedException {
    lines.add(line); // expect: UnsafeSharing
    if (line.isEmpty()) {
      queue.put(new ArrayList<>());
    }
  }
}
