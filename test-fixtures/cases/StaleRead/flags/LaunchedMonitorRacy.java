/** Whoever launched the monitor has it too, and stops it with a plain flag. */
public class LaunchedMonitorRacy implements Runnable {
  private boolean keepRunning = true;

  static LaunchedMonitorRacy launch() {
    LaunchedMonitorRacy monitor = new LaunchedMonitorRacy();
    new Thread(monitor, "monitor").start();
    return monitor;
  }

  @Override
  public void run() {
    do {
      check();
    } while (keepRunning); // expect: StaleRead
  }

  public void stop() {
    keepRunning = false;
  }

  private void check() {}
}
