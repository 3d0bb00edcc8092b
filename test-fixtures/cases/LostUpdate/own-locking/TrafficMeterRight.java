import java.util.concurrent.locks.ReentrantLock;

/** Bytes in both directions; one of three places forgot the lock. */
public class TrafficMeterRight {
  private final ReentrantLock lock = new ReentrantLock();
  private long bytes;

  public void received(int n) {
    lock.lock();
    try {
      bytes += n;
    } finally {
      lock.unlock();
    }
  }

  public void sent(int n) {
    lock.lock();
    bytes += n;
    lock.unlock();
  }

  public long drain() {
    lock.lock();
    try {
      long result = bytes;
      bytes = 0;
      return result;
    } finally {
      lock.unlock();
    }
  }
}
