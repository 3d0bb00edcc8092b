/** Statistics that may be off by some, and say so. */
public class MarkedStatisticsRacy {
  private volatile long requests;
  private volatile long failures;

  @SuppressWarnings("ThreadPriorityCheck")
  public void onRequest() {
    requests++; // expect: LostUpdate
  }

  @SuppressWarnings("ThreadPriorityCheck")
  public void onFailure() {
    failures++; // expect: LostUpdate
  }

  @Override
  public String toString() {
    return failures + " of " + requests;
  }
}
