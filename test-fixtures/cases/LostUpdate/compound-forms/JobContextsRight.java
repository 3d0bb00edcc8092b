import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Runs jobs with a context; the context is the caller's object. */
public class JobContextsRight {
  public static final class JobContext {
    private int steps;

    public synchronized int steps() {
      return steps;
    }
  }

  private final ExecutorService pool = Executors.newFixedThreadPool(4);

  public void runTwice(JobContext context, Runnable job) {
    for (int i = 0; i < 2; i++) {
      pool.submit(() -> step(context, job));
    }
  }

  private static void step(JobContext context, Runnable job) {
    job.run();
    synchronized (context) {
      context.steps++;
    }
  }
}
