import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Each thread has its own statistics, if the supplier makes one for each. */
public class PerThreadStatsRight {
  static final class Stats {
    int allocations;
  }

  private static final Stats SHARED = new Stats();
  private final ThreadLocal<Stats> stats = ThreadLocal.withInitial(() -> new Stats());
  private final ExecutorService pool = Executors.newFixedThreadPool(4);

  public void allocate(int bytes) {
    pool.execute(
        () -> {
          Stats mine = stats.get();
          mine.allocations += bytes;
          System.out.println(mine.allocations + " of " + SHARED);
        });
  }
}
