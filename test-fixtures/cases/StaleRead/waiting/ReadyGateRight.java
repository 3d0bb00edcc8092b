/** The starter waits until the thread that it started is ready. */
public class ReadyGateRight {
  private volatile boolean ready;

  public void start() {
    new Thread(() -> ready = true).start();
    while (!ready) {
      Thread.onSpinWait();
    }
  }
}
