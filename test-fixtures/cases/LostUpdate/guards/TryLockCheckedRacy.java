import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/** Every form of taking a Lock: tested, timed, interruptible; and one whose outcome is ignored. */
public class TryLockCheckedRacy {
  private final ReentrantLock lock = new ReentrantLock();
  private final ExecutorService pool = Executors.newFixedThreadPool(8);
  private int refreshes;

  public void refresh() {
    pool.execute(
        () -> {
          if (lock.tryLock()) {
            try {
              refreshes++;
            } finally {
              lock.unlock();
            }
          }
        });
  }

  public void refreshOrSkip() {
    pool.execute(
        () -> {
          if (!lock.tryLock()) {
            return;
          }
          refreshes++;
          lock.unlock();
        });
  }

  public void refreshSoon() {
    pool.submit(
        () -> {
          boolean locked = lock.tryLock(5, TimeUnit.SECONDS);
          if (locked) {
            try {
              refreshes++;
            } finally {
              lock.unlock();
            }
          }
          return locked;
        });
  }

  public void refreshNow() {
    pool.submit(
        () -> {
          lock.tryLock();
          try {
            return ++refreshes; // expect: LostUpdate
          } finally {
            lock.unlock();
          }
        });
  }
}
