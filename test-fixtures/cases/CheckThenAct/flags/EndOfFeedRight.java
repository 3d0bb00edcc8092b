import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** A flag that ends a loop may be put down by several: each ends its own loop. */
public class EndOfFeedRight {
  private volatile boolean open = true;
  private final BlockingQueue<String> feed = new LinkedBlockingQueue<>();

  public void start() {
    new Thread(this::read, "reader-1").start();
    new Thread(this::read, "reader-2").start();
  }

  private void read() {
    while (open && !Thread.currentThread().isInterrupted()) {
      String line = feed.poll();
      if ("END".equals(line)) {
        open = false;
      }
    }
  }
}
