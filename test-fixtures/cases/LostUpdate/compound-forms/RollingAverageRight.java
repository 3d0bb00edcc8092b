import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Exponentially weighted average of response times. */
public class RollingAverageRight {
  private final ExecutorService pool = Executors.newFixedThreadPool(2);
  private final Object lock = new Object();
  private double average;
  private long samples;
  private long slowest;
  private int credit = 100;

  public void record(long millis) {
    pool.execute(
        () -> {
          synchronized (lock) {
            average = average * 0.9 + millis * 0.1;
            samples = samples + 1;
            slowest = Math.max(millis, slowest);
            credit = 3 - credit;
          }
        });
  }
}
