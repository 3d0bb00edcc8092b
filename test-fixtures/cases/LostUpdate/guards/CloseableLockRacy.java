import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.ReentrantLock;

/** A lock for try-with-resources. */
public class CloseableLockRacy {
  static final class AutoLock implements AutoCloseable {
    private final ReentrantLock lock = new ReentrantLock();

    AutoLock acquire() {
      lock.lock();
      return this;
    }

    @Override
    public void close() {
      lock.unlock();
    }
  }

  private final AutoLock lock = new AutoLock();
  private final ExecutorService pool = Executors.newFixedThreadPool(3);
  private long sequence;

  public void publish(String event) {
    pool.submit(
        () -> {
          try (AutoLock held = lock.acquire()) {
            System.out.println(event + held);
          }
          sequence++; // expect: LostUpdate
        });
  }

  public void skip(int events) {
    pool.submit(
        () -> {
          try (AutoLock held = lock.acquire()) {
            sequence += events;
            System.out.println("skipped " + held);
          }
        });
  }
}
