import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.ReentrantLock;

/** An effectively final variable in try-with-resources holds the lock. */
public class TryWithNamesRight {
  interface Held extends AutoCloseable {
    @Override
    void close();
  }

  private final ReentrantLock lock = new ReentrantLock();
  private final ExecutorService pool = Executors.newFixedThreadPool(4);
  private int commits;

  private Held hold() {
    lock.lock();
    return lock::unlock;
  }

  public void commit(String text) {
    pool.execute(
        () -> {
          Held held = hold();
          try (held) {
            commits++;
            System.out.println(text);
          }
        });
  }
}
