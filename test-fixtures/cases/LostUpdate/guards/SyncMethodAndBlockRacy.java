import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A synchronized method and a block on this hold one lock; an inner class has another this. */
public class SyncMethodAndBlockRacy {
  private final ExecutorService pool = Executors.newFixedThreadPool(4);
  private int pending;

  public synchronized void submitted() {
    pending++;
  }

  public void complete(Runnable work) {
    pool.execute(
        new Runnable() {
          @Override
          public void run() {
            work.run();
            synchronized (this) {
              pending--; // expect: LostUpdate
            }
          }
        });
  }

  public void abort() {
    pool.execute(
        () -> {
          synchronized (this) {
            pending--;
          }
        });
  }

  public synchronized int pending() {
    return pending;
  }
}
