import java.util.concurrent.Executor;

/** An Executor of the program's own: in place, or a thread for each task. */
public class OwnExecutorRight {
  private final Executor executor = Runnable::run;
  private int notified;

  public void notifyListeners(Iterable<Runnable> listeners) {
    for (Runnable listener : listeners) {
      executor.execute(
          () -> {
            listener.run();
            notified++;
          });
    }
  }
}
