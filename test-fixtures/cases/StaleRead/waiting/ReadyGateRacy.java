/** The starter waits until the thread that it started is ready. */
public class ReadyGateRacy {
  private boolean ready;

  public void start() {
    new Thread(() -> ready = true).start();
    while (!ready) { // expect: StaleRead
      Thread.onSpinWait();
    }
  }
}
