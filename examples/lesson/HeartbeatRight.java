package lesson;

/** Beats on a thread of its own until it is told to stop: the flag is volatile. */
public class HeartbeatRight {
  private volatile boolean stopped;

  public void start() {
    new Thread(
            () -> {
              while (!stopped) {
                Thread.onSpinWait();
              }
            })
        .start();
  }

  public void stop() {
    stopped = true;
  }
}
