import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.ReentrantLock;

/** Locks behind the program's own lock() and unlock(). */
public class OwnLockMethodsRacy {
  private final ReentrantLock mutex = new ReentrantLock();
  private final ExecutorService pool = Executors.newFixedThreadPool(3);
  private int generation;

  private void lock() {
    mutex.lock();
  }

  private void unlock() {
    mutex.unlock();
  }

  public void reload() {
    pool.submit(
        () -> {
          System.out.println("reload");
          try {
            generation++; // expect: LostUpdate
          } finally {
            System.out.println("reloaded");
          }
        });
  }

  public void rollBack() {
    pool.submit(
        () -> {
          lock();
          generation--;
          unlock();
        });
  }
}
