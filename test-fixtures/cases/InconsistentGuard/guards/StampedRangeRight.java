import java.util.concurrent.locks.StampedLock;

/** The key range that a region serves. */
class StampedRangeRight {
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
    long l = low;
    long h = high;
    if (!lock.validate(stamp)) {
      stamp = lock.readLock();
      try {
        l = low;
        h = high;
      } finally {
        lock.unlockRead(stamp);
      }
    }
    return l <= key && key < h;
  }
}
