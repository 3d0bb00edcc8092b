import java.util.concurrent.Executor;
import java.util.concurrent.Executors;

/** Urgent and ordinary work, each in a lane of one thread. */
public class TwoLanesRight {
  private final Executor ordinary = Executors.newSingleThreadExecutor();
  private final Executor urgent = ordinary;
  private int done;

  public void ordinary(Runnable work) {
    ordinary.execute(
        () -> {
          work.run();
          done++;
        });
  }

  public void urgent(Runnable work) {
    urgent.execute(
        () -> {
          work.run();
          done++;
        });
  }
}
