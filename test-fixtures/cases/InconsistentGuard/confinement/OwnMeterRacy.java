import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.ReentrantLock;

/** One meter, made by a factory, is for who limits and for who times the jobs. */
class OwnMeterRacy {
  static final class Meter {
    private long elapsed;
    private long since;

    static Meter started(long now) {
      Meter meter = new Meter();
      meter.since = now;
      return meter;
    }

    void stop(long now) {
      elapsed += now - since;
    }

    long elapsed() {
      return elapsed; // expect: InconsistentGuard
    }
  }

  public static final class Limiter {
    private final Meter meter;

    Limiter(Meter meter) {
      this.meter = meter;
    }

    public synchronized boolean mayPass(long nanos) {
      return meter.elapsed() > nanos;
    }
  }

  private final ReentrantLock lock = new ReentrantLock();
  private final Map<String, Meter> meters = new HashMap<>();
  private final Meter total = Meter.started(System.nanoTime());
  private final ExecutorService pool = Executors.newFixedThreadPool(4);

  Limiter limiter() {
    return new Limiter(total);
  }

  void submit(String name, Runnable work) {
    lock.lock();
    try {
      meters.put(name, total);
    } finally {
      lock.unlock();
    }
    pool.execute(
        () -> {
          work.run();
          lock.lock();
          try {
            meters.get(name).stop(System.nanoTime());
          } finally {
            lock.unlock();
          }
        });
  }
}
