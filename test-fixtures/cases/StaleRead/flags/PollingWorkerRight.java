/** Works until it is told to stop. */
public class PollingWorkerRight implements Runnable {
  private volatile boolean stopped;
  private long rounds;

  @Override
  public void run() {
    while (!stopped) {
      rounds = Math.max(rounds, System.nanoTime());
    }
  }

  public void stop() {
    stopped = true;
  }

  public static void main(String[] args) {
    PollingWorkerRight worker = new PollingWorkerRight();
    new Thread(worker).start();
    worker.stop();
  }
}
