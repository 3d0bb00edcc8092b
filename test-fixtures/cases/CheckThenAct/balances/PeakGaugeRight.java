/** The highest value seen. */
@PeakGaugeRight.ThreadSafe
public class PeakGaugeRight {
  public @interface ThreadSafe {}

  private volatile long peak;

  public synchronized void record(long value) {
    if (value > peak) {
      peak = value;
    }
  }
}
