package lesson;

/**
 * Beats on a thread of its own until it is told to stop, and may go on for ever.
 *
 * <p>Nothing makes a plain field's new value visible to a loop that watches it.
 */
public class Heartbeat {
  private boolean stopped;

  public void start() {
    new Thread(
            () -> {
              while (!stopped) { // may never see the write
                Thread.onSpinWait();
              }
            })
        .start();
  }

  public void stop() {
    stopped = true;
  }
}
