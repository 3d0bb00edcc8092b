package cache;

/** Keeps the epoch under its lock. */
public abstract class BaseCache {
  protected final Object lock = new Object();
  protected long epoch;

  public void invalidate() {
    synchronized (lock) {
      epoch++;
    }
  }

  public long epoch() {
    synchronized (lock) {
      return epoch;
    }
  }
}
