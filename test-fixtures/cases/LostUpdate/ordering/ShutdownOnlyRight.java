import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** shutdown() does not wait. */
public class ShutdownOnlyRight {
  private int migrated;

  public void migrate(int tables) throws InterruptedException {
    ExecutorService pool = Executors.newSingleThreadExecutor();
    for (int i = 0; i < tables; i++) {
      pool.execute(() -> migrated++);
    }
    pool.shutdown();
    pool.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
    migrated++;
    System.out.println("migrated " + migrated);
  }
}
