import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** The caller reads the sum without the lock: after all tasks, or among them. */
public class DrainReportRight {
  private long drained;

  public long drain(int[] queues) throws InterruptedException {
    ExecutorService pool = Executors.newFixedThreadPool(4);
    for (int size : queues) {
      pool.execute(() -> add(size));
    }
    pool.shutdown();
    pool.awaitTermination(1, TimeUnit.HOURS);
    long result = drained;
    return result;
  }

  private synchronized void add(int size) {
    drained += size;
  }
}
