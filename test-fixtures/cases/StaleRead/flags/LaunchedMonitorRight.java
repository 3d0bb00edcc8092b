/** Whoever launched the monitor has it too, and stops it with a volatile flag. */
public class LaunchedMonitorRight implements Runnable {
  private volatile boolean keepRunning = true;

  static LaunchedMonitorRight launch() {
    LaunchedMonitorRight monitor = new LaunchedMonitorRight();
    new Thread(monitor, "monitor").start();
    return monitor;
  }

  @Override
  public void run() {
    do {
      check();
    } while (keepRunning);
  }

  public void stop() {
    keepRunning = false;
  }

  private void check() {}
}
