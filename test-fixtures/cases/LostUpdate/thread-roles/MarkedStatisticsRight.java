/** Statistics that may be off by some, and say so. */
public class MarkedStatisticsRight {
  private volatile long requests;
  private volatile long failures;

  @SuppressWarnings("NonAtomicOperationOnVolatileField")
  public void onRequest() {
    requests++;
  }

  @SuppressWarnings("LostUpdate")
  public void onFailure() {
    failures++;
  }

  @Override
  public String toString() {
    return failures + " of " + requests;
  }
}
