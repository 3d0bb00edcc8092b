import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** shutdown() does not wait. */
public class ShutdownOnlyRacy {
  private int migrated;

  public void migrate(int tables) throws InterruptedException {
    ExecutorService pool = Executors.newSingleThreadExecutor();
    for (int i = 0; i < tables; i++) {
      pool.execute(() -> migrated++); // expect: LostUpdate
    }
    pool.shutdown();
    migrated++; // expect: LostUpdate
    System.out.println("migrated " + migrated);
  }
}
