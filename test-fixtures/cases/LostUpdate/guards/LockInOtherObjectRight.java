import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A final path of two fields names the lock. */
public class LockInOtherObjectRight {
  private static final class Context {
    final Object lock = new Object();
    final Object trace = new Object();
  }

  private final Context context = new Context();
  private final ExecutorService pool = Executors.newFixedThreadPool(4);
  private int checkpoints;

  public void checkpoint() {
    pool.execute(
        () -> {
          synchronized (context.lock) {
            checkpoints++;
          }
        });
  }

  public void restore(int to) {
    pool.execute(
        () -> {
          synchronized (this.context.lock) {
            checkpoints = Math.max(to, checkpoints);
          }
        });
  }

  public void discard() {
    pool.execute(
        () -> {
          Context mine = context;
          synchronized (mine.lock) {
            checkpoints--;
          }
        });
  }
}
