import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A record's components are final, what they point to is not. */
public class RecordCellRight {
  record Reading(String sensor, long[] sum) {
    void add(long value) {
      sum[0] += value;
    }

    Reading fresh() {
      return new Reading(sensor, new long[1]);
    }
  }

  private final Reading reading = new Reading("outside", new long[1]);
  private final ExecutorService pool = Executors.newFixedThreadPool(4);

  public void onValues(long[] values) {
    pool.execute(
        () -> {
          var mine = reading.fresh();
          for (var value : values) {
            mine.add(value);
          }
          System.out.println(mine.sum()[0]);
        });
  }
}
