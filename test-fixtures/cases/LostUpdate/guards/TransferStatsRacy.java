import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Two locks exist; only one of them belongs to the counter. */
public class TransferStatsRacy {
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
          synchronized (logLock) {
            transfers += size; // expect: LostUpdate
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
