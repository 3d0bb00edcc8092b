/** The highest value seen. */
@PeakGaugeRacy.ThreadSafe
public class PeakGaugeRacy {
  public @interface ThreadSafe {}

  private volatile long peak;

  public void record(long value) {
    if (value > peak) {
      peak = value; // expect: CheckThenAct
    }
  }
}
