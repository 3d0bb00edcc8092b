import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;

/** Requests add up; whoever adds to nothing serves them until none is left. */
public class DemandGateRacy {
  private final AtomicLong requested = new AtomicLong();
  private final ExecutorService pool = Executors.newFixedThreadPool(4);
  private long position;

  public void request(long n) {
    pool.execute(() -> serve(n));
  }

  private void serve(long n) {
    if (Demand.add(requested, n) > 1L) {
      return;
    }
    long served = 0;
    for (; ; ) {
      while (served != n) {
        position++; // expect: LostUpdate
        served++;
      }
      n = requested.addAndGet(-served);
      if (n == 0L) {
        break;
      }
      served = 0;
    }
  }

  static final class Demand {
    private Demand() {}

    /** Adds to what is requested, up to the largest number, and returns what it was before. */
    static long add(AtomicLong requested, long n) {
      for (; ; ) {
        long before = requested.get();
        if (before == Long.MAX_VALUE) {
          return Long.MAX_VALUE;
        }
        long after = before + n < 0 ? Long.MAX_VALUE : before + n;
        if (requested.compareAndSet(before, after)) {
          return before;
        }
      }
    }
  }
}
