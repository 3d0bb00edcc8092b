import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A logical clock for the whole process. */
public final class GlobalClockRacy {
  static long ticks;

  private GlobalClockRacy() {}

  public static final class Advancer {
    private final ExecutorService pool = Executors.newFixedThreadPool(2);

    public void advance() {
      pool.submit(
          () -> {
            GlobalClockRacy.ticks++; // expect: LostUpdate
          });
    }

    public void advanceTo(long time) {
      pool.submit(
          () -> {
            GlobalClockRacy.ticks = Math.max(GlobalClockRacy.ticks, time); // expect: LostUpdate
          });
    }
  }
}
