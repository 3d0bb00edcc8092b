import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.ReentrantLock;

/** Locks only when asked to. */
public class SometimesLockedRacy {
  private final ReentrantLock lock = new ReentrantLock();
  private final ExecutorService pool = Executors.newFixedThreadPool(8);
  private long written;

  public void write(byte[] block, boolean exact) {
    pool.execute(
        () -> {
          if (exact) lock.lock();
          written += block.length; // expect: LostUpdate
          if (exact) lock.unlock();
        });
  }
}
