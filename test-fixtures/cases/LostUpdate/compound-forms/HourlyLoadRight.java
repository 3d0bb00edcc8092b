import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The element that is read and written is the same, though its index is worked out twice. */
public class HourlyLoadRight {
  private final long[] watts = new long[24];
  private final ExecutorService meters = Executors.newFixedThreadPool(4);

  public void used(int hour, long amount) {
    meters.submit(
        () -> {
          synchronized (watts) {
            watts[hour % 24] = watts[hour % 24] + amount;
          }
        });
  }
}
