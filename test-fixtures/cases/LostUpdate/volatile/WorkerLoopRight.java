import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** One worker counts, everybody reads. A second writer would lose counts. */
public class WorkerLoopRight {
  private final BlockingQueue<String> queue = new LinkedBlockingQueue<>();
  private volatile long handled;

  public void start() {
    new Thread(this::loop, "worker").start();
  }

  private void loop() {
    try {
      while (true) {
        System.out.println(queue.take());
        handled++;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  public void offer(String line) {
    if (!queue.offer(line)) {
      System.out.println("dropped " + line);
    }
  }

  public long handled() {
    return handled;
  }
}
