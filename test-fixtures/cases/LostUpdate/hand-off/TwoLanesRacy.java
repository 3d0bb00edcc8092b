import java.util.concurrent.Executor;
import java.util.concurrent.Executors;

/** Urgent and ordinary work, each in a lane of one thread. */
public class TwoLanesRacy {
  private final Executor ordinary = Executors.newSingleThreadExecutor();
  private final Executor urgent = Executors.newSingleThreadExecutor();
  private int done;

  public void ordinary(Runnable work) {
    ordinary.execute(
        () -> {
          work.run();
          done++; // expect: LostUpdate
        });
  }

  public void urgent(Runnable work) {
    urgent.execute(
        () -> {
          work.run();
          done++; // expect: LostUpdate
        });
  }
}
