import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** A pool built by hand. */
public class PoolSizesRight {
  private final ThreadPoolExecutor pool =
      new ThreadPoolExecutor(1, 1, 30, TimeUnit.SECONDS, new ArrayBlockingQueue<>(100));
  private int rendered;

  public void render(String page) {
    pool.execute(
        () -> {
          System.out.println(page);
          rendered++;
        });
  }
}
