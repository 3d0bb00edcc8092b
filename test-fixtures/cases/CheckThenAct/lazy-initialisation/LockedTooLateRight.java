import java.util.concurrent.locks.ReentrantLock;

/** The lock is taken after the question was answered. */
public class LockedTooLateRight {
  private final ReentrantLock lock = new ReentrantLock();
  private StringBuilder report;

  public void start(String title) {
    lock.lock();
    try {
      if (report == null) {
        report = new StringBuilder(title);
      }
    } finally {
      lock.unlock();
    }
  }

  public void restart(String title) {
    lock.lock();
    try {
      boolean absent = report == null;
      if (absent) {
        report = new StringBuilder(title);
      }
    } finally {
      lock.unlock();
    }
  }
}
