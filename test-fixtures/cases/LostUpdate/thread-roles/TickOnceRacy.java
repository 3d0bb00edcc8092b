import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** A coarse clock. */
class TickOnceRacy {
  private final ScheduledExecutorService scheduler = Executors.newScheduledThreadPool(4);
  private volatile long ticks;

  TickOnceRacy() {
    scheduler.scheduleAtFixedRate(this::tick, 10, 10, TimeUnit.MILLISECONDS);
  }

  private void tick() {
    ticks++; // expect: LostUpdate
  }

  void onDemand(Runnable work) {
    scheduler.execute(
        () -> {
          work.run();
          tick();
        });
  }

  long ticks() {
    return ticks;
  }
}
