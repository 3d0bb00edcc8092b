import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A lock for each key does not guard what all keys share. */
public class KeyLocksRight {
  private final ConcurrentHashMap<String, Object> locks = new ConcurrentHashMap<>();
  private final ExecutorService pool = Executors.newFixedThreadPool(3);
  private int uploads;

  public void upload(String file) {
    pool.submit(
        () -> {
          synchronized (locks) {
            uploads++;
          }
        });
  }
}
