import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A lambda run in place is inside the lock; a parallel one leaves it. */
public class LambdaInsideLockRight {
  private final Object lock = new Object();
  private final ExecutorService pool = Executors.newFixedThreadPool(4);
  private int valid;

  public void validate(List<String> rows) {
    pool.execute(
        () -> {
          synchronized (lock) {
            rows.stream()
                .forEach(
                    row -> {
                      if (!row.isEmpty()) {
                        valid++;
                      }
                    });
          }
        });
  }
}
