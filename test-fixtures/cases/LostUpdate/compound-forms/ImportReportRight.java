import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Imports rows in parallel and reports how many were rejected. */
public class ImportReportRight {
  private static final class Tally {
    int rejected;
  }

  public int run(List<String> rows) throws InterruptedException {
    ExecutorService pool = Executors.newWorkStealingPool(4);
    Tally tally = new Tally();
    for (String row : rows) {
      pool.execute(
          () -> {
            if (row.isEmpty()) {
              synchronized (tally) {
                tally.rejected++;
              }
            }
          });
    }
    pool.shutdown();
    if (!pool.awaitTermination(10, TimeUnit.SECONDS)) {
      return -1;
    }
    return tally.rejected;
  }
}
