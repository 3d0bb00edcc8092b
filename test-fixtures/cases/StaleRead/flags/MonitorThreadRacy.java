/** A thread that looks after a queue until it is shut down. */
public class MonitorThreadRacy extends Thread {
  private boolean running = true;

  @Override
  public void run() {
    while (true) {
      if (!running) { // expect: StaleRead
        return;
      }
      Thread.onSpinWait();
    }
  }

  public void shutdown() {
    running = false;
  }
}
