import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Two locks exist; only one of them belongs to the counter. */
public class TransferStatsRight {
  private final Object countLock = new Object();
  private final Object logLock = new Object();
  private final ExecutorService pool = Executors.newFixedThreadPool(4);
  private long transfers;

  public void onTransfer() {
    pool.execute(
        () -> {
          synchronized (countLock) {
            transfers++;
          }
        });
  }

  public void onBatch(int size) {
    pool.execute(
        () -> {
          synchronized (countLock) {
            transfers += size;
          }
        });
  }

  public void onRollback() {
    pool.execute(
        () -> {
          synchronized (countLock) {
            transfers--;
          }
        });
  }

  public long transfers() {
    synchronized (countLock) {
      return transfers;
    }
  }
}
