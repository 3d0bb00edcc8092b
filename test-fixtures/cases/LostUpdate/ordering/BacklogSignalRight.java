import java.util.concurrent.Semaphore;

/** A helper thread counts the backlog, the caller adds what is in its hand. */
class BacklogSignalRight {
  private int backlog;

  int count(int[] queue, int inHand) throws InterruptedException {
    Semaphore counted = new Semaphore(0);
    Thread t =
        new Thread(
            () -> {
              for (int q : queue) {
                backlog += q;
              }
              counted.release();
            });
    t.start();
    counted.acquire();
    backlog += inHand;
    return backlog;
  }
}
