import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.ReentrantLock;

/** Lock and unlock once for each turn of a loop; break and continue included. */
public class LoopOfLocksRight {
  private final ReentrantLock lock = new ReentrantLock();
  private final ExecutorService pool = Executors.newFixedThreadPool(4);
  private int accepted;

  public void accept(Iterable<String> names) {
    pool.execute(
        () -> {
          for (String name : names) {
            lock.lock();
            try {
              if (name.isEmpty()) {
                continue;
              }
              if (name.equals("end")) {
                break;
              }
              accepted++;
            } finally {
              lock.unlock();
            }
          }
        });
  }
}
