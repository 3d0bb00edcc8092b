import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A job object is handed over by its only owner; two tasks must not share it. */
public class OneOwnerRight {
  static final class Job {
    private int attempts;
  }

  private final ExecutorService pool = Executors.newFixedThreadPool(4);

  public void submit(String name) {
    Job job = new Job();
    pool.execute(() -> attempt(name, job));
  }

  private void attempt(String name, Job job) {
    job.attempts++;
    System.out.println(name + " attempt " + job.attempts);
  }
}
