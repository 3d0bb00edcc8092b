import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A class that knows nothing of threads belongs to its one caller, unless a task calls it. */
public class PlainCallerRight {
  static class Tally {
    private int count;

    void add(int n) {
      count += n;
    }

    int count() {
      return count;
    }
  }

  private final ExecutorService pool = Executors.newFixedThreadPool(4);
  private final Tally tally = new Tally();

  public void add(int n) {
    tally.add(n);
  }

  public void report() {
    String line = "report";
    pool.execute(() -> System.out.println(line));
  }
}
