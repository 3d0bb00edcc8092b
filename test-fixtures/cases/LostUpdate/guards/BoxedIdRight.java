import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Boxing a number makes a lock for each number. */
public class BoxedIdRight {
  private final ExecutorService pool = Executors.newFixedThreadPool(8);
  private int saves;

  public void save(int customer) {
    pool.submit(
        () -> {
          synchronized (pool) {
            saves++;
          }
        });
  }
}
