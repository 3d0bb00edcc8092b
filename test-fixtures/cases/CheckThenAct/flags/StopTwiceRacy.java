import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Stopped by its owner, or by the worker that fails. */
public class StopTwiceRacy {
  private final ExecutorService workers = Executors.newFixedThreadPool(4);
  private final Runnable onStopped;
  private volatile boolean running = true;

  public StopTwiceRacy(Runnable onStopped) {
    this.onStopped = onStopped;
  }

  public void submit(Runnable work) {
    workers.execute(
        () -> {
          try {
            work.run();
          } catch (RuntimeException e) {
            halt();
          }
        });
  }

  public void halt() {
    if (running) {
      running = false; // expect: CheckThenAct
      onStopped.run();
    }
  }
}
