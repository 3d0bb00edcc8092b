import java.util.ArrayDeque;
import java.util.Deque;

/** Jobs wait here until the one worker takes them. */
public class JobBacklogRacy {
  private final Deque<Runnable> backlog = new ArrayDeque<>();

  public void start() {
    Thread worker =
        new Thread(
            () -> {
              while (!Thread.currentThread().isInterrupted()) {
                Runnable job = backlog.pollFirst(); // expect: UnsafeSharing
                if (job != null) {
                  job.run();
                }
              }
            });
    worker.start();
  }

  public void add(Runnable job) {
    backlog.addLast(job); // expect: UnsafeSharing
  }
}
