import java.util.concurrent.locks.StampedLock;

/** The position of a vehicle; optimistic reads are good after validation. */
public class StampedPositionRight {
  private final StampedLock lock = new StampedLock();
  private double x;

  public void moveTo(double to) {
    long stamp = lock.writeLock();
    try {
      x = to;
    } finally {
      lock.unlockWrite(stamp);
    }
  }

  public double x() {
    long stamp = lock.tryOptimisticRead();
    double seen = x;
    if (lock.validate(stamp)) {
      return seen;
    }
    stamp = lock.readLock();
    try {
      return x;
    } finally {
      lock.unlockRead(stamp);
    }
  }
}
