import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A subclass adds the lock around the method of its base class. */
public class SuperCallRight {
  private static class PlainGauge {
    private long value;

    void add(long delta) {
      value += delta;
    }
  }

  private static class LockedGauge extends PlainGauge {
    @Override
    synchronized void add(long delta) {
      super.add(delta);
    }
  }

  private final LockedGauge gauge = new LockedGauge();
  private final ExecutorService pool = Executors.newFixedThreadPool(4);

  public void onDelta(long delta) {
    pool.execute(() -> gauge.add(delta));
  }
}
