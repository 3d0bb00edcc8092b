import java.util.concurrent.locks.StampedLock;

/** The key range that a region serves. */
class StampedRangeRacy {
  private final StampedLock lock = new StampedLock();
  private long low;
  private long high;

  void split(long at) {
    long stamp = lock.writeLock();
    try {
      high = at;
    } finally {
      lock.unlockWrite(stamp);
    }
  }

  void merge(long from, long to) {
    long stamp = lock.writeLock();
    try {
      low = from;
      high = to;
    } finally {
      lock.unlockWrite(stamp);
    }
  }

  boolean contains(long key) {
    long stamp = lock.tryOptimisticRead();
    long l = low; // expect: InconsistentGuard
    long h = high; // expect: InconsistentGuard
    return l <= key && key < h;
  }
}
