import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Latency buckets by power of two, and a matrix by endpoint and status class. */
public class LatencyHistogramRacy {
  private final long[] buckets = new long[64];
  private final int[][] byStatus = new int[16][6];
  private final ExecutorService pool = Executors.newFixedThreadPool(8);

  public void record(int endpoint, int status, long nanos) {
    pool.submit(
        () -> {
          int bucket = 63 - Long.numberOfLeadingZeros(nanos | 1);
          buckets[bucket]++; // expect: LostUpdate
          byStatus[endpoint][status / 100] += 1; // expect: LostUpdate
          buckets[0] = buckets[0] + nanos; // expect: LostUpdate
        });
  }
}
