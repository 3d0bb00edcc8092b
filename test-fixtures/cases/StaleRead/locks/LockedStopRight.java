/** The flag is set under the lock, and read without it. */
public class LockedStopRight implements Runnable {
  private final Object lock = new Object();
  private boolean stop;

  public void halt() {
    synchronized (lock) {
      stop = true;
    }
  }

  private boolean mayGoOn() {
    synchronized (lock) {
      return !stop;
    }
  }

  @Override
  public void run() {
    while (mayGoOn()) {
      Thread.yield();
    }
  }

  public void start() {
    if (mayGoOn()) {
      new Thread(this).start();
    }
  }
}
