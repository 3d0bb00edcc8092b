import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.LinkedBlockingQueue;

/** Commits in order. What waits is kept by the thread itself, and a thread is started only once. */
public class CommitThreadRight extends Thread {
  private final LinkedBlockingQueue<String> queue = new LinkedBlockingQueue<>();
  private final Deque<String> waiting = new ArrayDeque<>();
  private volatile boolean stopped;

  public CommitThreadRight() {
    super("commits");
  }

  public void begin() {
    stopped = false;
    start();
  }

  public void submit(String request) {
    queue.add(request);
  }

  @Override
  public void run() {
    try {
      while (!stopped) {
        waiting.addLast(queue.take());
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
