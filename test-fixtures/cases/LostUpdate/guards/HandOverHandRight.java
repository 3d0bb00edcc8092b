import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** Releases one of two locks: the other stays held. */
public class HandOverHandRight {
  private final Lock head = new ReentrantLock();
  private final Lock tail = new ReentrantLock();
  private final ExecutorService pool = Executors.newFixedThreadPool(3);
  private int moves;

  public void advance() {
    pool.submit(
        () -> {
          head.lock();
          tail.lock();
          head.unlock();
          moves++;
          tail.unlock();
        });
  }

  public void retreat() {
    pool.submit(
        () -> {
          tail.lock();
          moves--;
          tail.unlock();
        });
  }

  public int moves() {
    tail.lock();
    try {
      return moves;
    } finally {
      tail.unlock();
    }
  }
}
