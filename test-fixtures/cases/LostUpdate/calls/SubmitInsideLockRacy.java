import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Submitting under the lock does not run the task under the lock. */
public class SubmitInsideLockRacy {
  private final ExecutorService pool = Executors.newFixedThreadPool(4);
  private int synced;

  public void sync(String folder) {
    synchronized (this) {
      pool.execute(
          () -> {
            System.out.println(folder);
            synced++; // expect: LostUpdate
          });
    }
  }
}
