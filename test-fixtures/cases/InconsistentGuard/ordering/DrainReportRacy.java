import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** The caller reads the sum without the lock: after all tasks, or among them. */
public class DrainReportRacy {
  private long drained;

  public long drain(int[] queues) throws InterruptedException {
    ExecutorService pool = Executors.newFixedThreadPool(4);
    for (int size : queues) {
      pool.execute(() -> add(size));
    }
    pool.shutdown();
    long result = drained; // expect: InconsistentGuard
    pool.awaitTermination(1, TimeUnit.HOURS);
    return result;
  }

  private synchronized void add(int size) {
    drained += size;
  }
}
