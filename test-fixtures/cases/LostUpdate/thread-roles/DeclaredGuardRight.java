/** What the field declares: the lock that must be held. */
public class DeclaredGuardRight {
  @interface GuardedBy {
    String value();
  }

  private final Object lock = new Object();

  @GuardedBy("lock")
  private int tokens;

  public void refill(int n) {
    synchronized (lock) {
      tokens += n;
    }
  }

  @GuardedBy("lock")
  private void spend() {
    tokens--;
  }

  public void take() {
    synchronized (lock) {
      spend();
    }
  }
}
