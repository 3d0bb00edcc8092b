/** Writers hold the lock; readers rely on volatile, or on nothing. */
public class ReadMostlyRight {
  private volatile int limit = 100;

  public synchronized void raise(int by) {
    limit += by;
  }

  public synchronized void reset() {
    limit = 100;
  }

  public int limit() {
    return limit;
  }
}
