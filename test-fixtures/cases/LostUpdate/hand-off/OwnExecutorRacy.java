import java.util.concurrent.Executor;

/** An Executor of the program's own: in place, or a thread for each task. */
public class OwnExecutorRacy {
  private final Executor executor = task -> new Thread(task).start();
  private int notified;

  public void notifyListeners(Iterable<Runnable> listeners) {
    for (Runnable listener : listeners) {
      executor.execute(
          () -> {
            listener.run();
            notified++; // expect: LostUpdate
          });
    }
  }
}
