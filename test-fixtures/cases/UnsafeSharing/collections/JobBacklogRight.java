import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;

/** Jobs wait here until the one worker takes them. */
public class JobBacklogRight {
  private final Deque<Runnable> backlog = new ConcurrentLinkedDeque<>();

  public void start() {
    Thread worker =
        new Thread(
            () -> {
              while (!Thread.currentThread().isInterrupted()) {
                Runnable job = backlog.pollFirst();
                if (job != null) {
                  job.run();
                }
              }
            });
    worker.start();
  }

  public void add(Runnable job) {
    backlog.addLast(job);
  }
}
