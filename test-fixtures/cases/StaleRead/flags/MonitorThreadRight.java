/** A thread that looks after a queue until it is shut down. */
public class MonitorThreadRight extends Thread {
  private volatile boolean running = true;

  @Override
  public void run() {
    while (true) {
      if (!running) {
        return;
      }
      Thread.onSpinWait();
    }
  }

  public void shutdown() {
    running = false;
  }
}
