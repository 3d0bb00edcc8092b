import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** The program's own withLock method. */
public class LockWrapperRight {
  private final Lock lock = new ReentrantLock();
  private final ExecutorService pool = Executors.newFixedThreadPool(3);
  private int drafts;

  private void withLock(Runnable body) {
    lock.lock();
    try {
      body.run();
    } finally {
      lock.unlock();
    }
  }

  private <T> T withoutLock(Supplier<T> body) {
    return body.get();
  }

  private <T> T withLock(Supplier<T> body) {
    lock.lock();
    try {
      return body.get();
    } finally {
      lock.unlock();
    }
  }

  public void save() {
    pool.submit(
        () ->
            withLock(
                () -> {
                  drafts++;
                }));
  }

  public void discard() {
    pool.submit(
        () -> {
          int left = withLock(() -> --drafts);
          System.out.println("left " + withoutLock(() -> left));
        });
  }
}
