import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** The first to see the end of the feed closes it, and two may be the first. */
public class EndOfFeedRacy {
  private volatile boolean open = true;
  private final BlockingQueue<String> feed = new LinkedBlockingQueue<>();

  public void start() {
    new Thread(this::read, "reader-1").start();
    new Thread(this::read, "reader-2").start();
  }

  private void read() {
    while (true) {
      String line = feed.poll();
      if ("END".equals(line) && open) {
        open = false; // expect: CheckThenAct
        System.out.println("closed once");
      }
      if (!open) {
        return;
      }
    }
  }
}
