import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.LinkedBlockingQueue;

/** Commits in order. Whoever starts it twice has two threads that share what waits. */
public class CommitThreadRacy implements Runnable {
  private final LinkedBlockingQueue<String> queue = new LinkedBlockingQueue<>();
  private final Deque<String> waiting = new ArrayDeque<>();
  private volatile boolean stopped;

  public void begin() {
    stopped = false;
    new Thread(this, "commits").start();
  }

  public void submit(String request) {
    queue.add(request);
  }

  @Override
  public void run() {
    try {
      while (!stopped) {
        waiting.addLast(queue.take()); // expect: UnsafeSharing
        if (waiting.size() > 8) {
          waiting.clear();
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  public void halt() {
    stopped = true;
  }
}
