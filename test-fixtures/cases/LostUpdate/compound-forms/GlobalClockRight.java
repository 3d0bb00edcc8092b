import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A logical clock for the whole process. */
public final class GlobalClockRight {
  static long ticks;

  private GlobalClockRight() {}

  public static final class Advancer {
    private final ExecutorService pool = Executors.newFixedThreadPool(2);

    public void advance() {
      pool.submit(
          () -> {
            synchronized (GlobalClockRight.class) {
              GlobalClockRight.ticks++;
            }
          });
    }

    public void advanceTo(long time) {
      pool.submit(
          () -> {
            synchronized (GlobalClockRight.class) {
              GlobalClockRight.ticks = Math.max(GlobalClockRight.ticks, time);
            }
          });
    }
  }
}
