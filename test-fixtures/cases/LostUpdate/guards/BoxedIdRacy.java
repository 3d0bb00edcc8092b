import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Boxing a number makes a lock for each number. */
public class BoxedIdRacy {
  private final ExecutorService pool = Executors.newFixedThreadPool(8);
  private int saves;

  public void save(int customer) {
    pool.submit(
        () -> {
          synchronized (Integer.valueOf(customer)) {
            saves++; // expect: LostUpdate
          }
        });
  }
}
