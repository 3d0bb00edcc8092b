import java.util.concurrent.Semaphore;

/** A helper thread counts the backlog, the caller adds what is in its hand. */
class BacklogSignalRacy {
  private int backlog;

  int count(int[] queue, int inHand) throws InterruptedException {
    Semaphore counted = new Semaphore(0);
    Thread t =
        new Thread(
            () -> {
              for (int q : queue) {
                backlog += q; // expect: LostUpdate
              }
              counted.release();
            });
    t.start();
    backlog += inHand; // expect: LostUpdate
    counted.acquire();
    return backlog;
  }
}
