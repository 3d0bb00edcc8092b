/** A service that is asked for its phase. */
public class OpenPhaseRight {
  private int phase;

  public synchronized void open() {
    phase = 1;
  }

  private synchronized int phase() {
    return phase;
  }

  public void awaitOpen() throws InterruptedException {
    while (phase() == 0) {
      Thread.sleep(5);
    }
  }
}
