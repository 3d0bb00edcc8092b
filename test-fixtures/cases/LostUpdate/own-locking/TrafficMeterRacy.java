import java.util.concurrent.locks.ReentrantLock;

/** Bytes in both directions; one of three places forgot the lock. */
public class TrafficMeterRacy {
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
    bytes += n; // expect: LostUpdate
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
