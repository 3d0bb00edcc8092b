/** Works until it is told to stop. */
public class PollingWorkerRacy implements Runnable {
  private boolean stopped;
  private long rounds;

  @Override
  public void run() {
    while (!stopped) { // expect: StaleRead
      rounds = Math.max(rounds, System.nanoTime());
    }
  }

  public void stop() {
    stopped = true;
  }

  public static void main(String[] args) {
    PollingWorkerRacy worker = new PollingWorkerRacy();
    new Thread(worker).start();
    worker.stop();
  }
}
