import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Statistics of leased connections. */
public class LeaseCountersRacy {
  private int active;
  private int idle;
  private long leased;
  private short returned;
  private final ExecutorService callbacks = Executors.newCachedThreadPool();

  public void onLease() {
    callbacks.submit(
        () -> {
          active++; // expect: LostUpdate
          --idle; // expect: LostUpdate
          ++leased; // expect: LostUpdate
        });
  }

  public void onReturn() {
    callbacks.submit(
        () -> {
          active--; // expect: LostUpdate
          idle++; // expect: LostUpdate
          returned++; // expect: LostUpdate
        });
  }
}
