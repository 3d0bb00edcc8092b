import java.util.concurrent.ExecutorService;

/** Counts repeated messages; the counts are replaced from time to time, and lock themselves. */
public class ReplacedCountsRight {
  private final ExecutorService workers;
  private Counts counts = new Counts();

  public ReplacedCountsRight(ExecutorService workers) {
    this.workers = workers;
  }

  public void accept(Iterable<String> messages) {
    for (String message : messages) {
      workers.submit(() -> counts.next(message));
    }
  }

  public void restart() {
    counts = new Counts();
  }
}

class Counts {
  private int seen;

  int next(String message) {
    synchronized (this) {
      seen++;
      return seen;
    }
  }
}
