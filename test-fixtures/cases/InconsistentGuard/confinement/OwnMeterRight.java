import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.ReentrantLock;

/** Each has meters of its own, made by one factory: who limits, and who times the jobs. */
class OwnMeterRight {
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
      return elapsed;
    }
  }

  public static final class Limiter {
    private final Meter meter = Meter.started(System.nanoTime());

    public synchronized boolean mayPass(long nanos) {
      return meter.elapsed() > nanos;
    }
  }

  private final ReentrantLock lock = new ReentrantLock();
  private final Map<String, Meter> meters = new HashMap<>();
  private final ExecutorService pool = Executors.newFixedThreadPool(4);

  void submit(String name, Runnable work) {
    lock.lock();
    try {
      meters.put(name, Meter.started(System.nanoTime()));
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
