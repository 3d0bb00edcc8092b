import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;

/** A permit that is tried and tested. */
public class BitMaskRacy {
  private final Semaphore mutex = new Semaphore(1);
  private final ExecutorService pool = Executors.newFixedThreadPool(3);
  private int bits;

  public void set(int bit) {
    pool.submit(
        () -> {
          mutex.acquire();
          try {
            bits |= 1 << bit;
          } finally {
            mutex.release();
          }
          return bit;
        });
  }

  public void clear(int bit) {
    pool.submit(
        () -> {
          boolean held = mutex.tryAcquire();
          bits &= ~(1 << bit); // expect: LostUpdate
          if (held) {
            mutex.release();
          }
        });
  }
}
