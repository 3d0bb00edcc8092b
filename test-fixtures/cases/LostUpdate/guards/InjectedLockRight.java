import java.util.concurrent.locks.Lock;

/** The lock comes from outside and is kept in a final field. */
public class InjectedLockRight {
  private final Lock lock;
  private long offset;

  public InjectedLockRight(Lock lock) {
    this.lock = lock;
  }

  public void advance(long by) {
    lock.lock();
    try {
      offset += by;
    } finally {
      lock.unlock();
    }
  }

  public void rewind(long by) {
    lock.lock();
    try {
      offset -= by;
    } finally {
      lock.unlock();
    }
  }
}
