import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Waiting on a condition gives the lock back only while waiting. */
public class ConditionWaitRacy {
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition space = lock.newCondition();
  private final ExecutorService pool = Executors.newFixedThreadPool(3);
  private int queued;

  public void add(int limit) {
    pool.submit(
        () -> {
          lock.lock();
          try {
            while (queued >= limit) {
              space.await();
            }
            queued++;
          } finally {
            lock.unlock();
          }
          return null;
        });
  }

  public void remove() {
    pool.submit(
        () -> {
          lock.lock();
          try {
            space.signal();
          } finally {
            lock.unlock();
          }
          queued--; // expect: LostUpdate
        });
  }
}
