import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** Gives its lines to a printer when there are enough of them. */
public class SnapshotFeedRight {
  private final BlockingQueue<List<String>> queue = new LinkedBlockingQueue<>();
  private List<String> lines = new ArrayList<>();

  public void start() {
    Thread printer =
        new Thread(
            () -> {
              try {
                for (String line : queue.take()) {
                  System.out.println(line);
                }
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            });
    printer.start();
  }

  public void line(String line) throws InterruptedException {
    lines.add(line);
    if (line.isEmpty()) {
      queue.put(lines);
      lines = new ArrayList<>();
    }
  }
}
