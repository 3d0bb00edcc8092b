import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The increment is in the base class, the hand-off in the subclass. */
public class InheritedCounterRacy {
  static class Tracker {
    private int tracked;

    void track() {
      tracked++; // expect: LostUpdate
    }
  }

  static class ParcelTracker extends Tracker {
    private final ExecutorService pool = Executors.newFixedThreadPool(4);

    void onScan(String parcel) {
      pool.submit(
          () -> {
            System.out.println(parcel);
            track();
          });
    }
  }

  public static void main(String[] args) {
    ParcelTracker tracker = new ParcelTracker();
    for (String parcel : args) {
      tracker.onScan(parcel);
    }
  }
}
