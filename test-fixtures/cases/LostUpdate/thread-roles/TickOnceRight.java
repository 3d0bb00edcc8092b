import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** A coarse clock. */
class TickOnceRight {
  private final ScheduledExecutorService scheduler = Executors.newScheduledThreadPool(4);
  private volatile long ticks;

  TickOnceRight() {
    scheduler.scheduleAtFixedRate(this::tick, 10, 10, TimeUnit.MILLISECONDS);
  }

  private void tick() {
    ticks++;
  }

  void onDemand(Runnable work) {
    scheduler.execute(
        () -> {
          work.run();
        });
  }

  long ticks() {
    return ticks;
  }
}
