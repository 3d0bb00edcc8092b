import java.util.concurrent.CountDownLatch;

/** The count is final when the latch opens, unless the thread goes on counting. */
public class LatchHandOverRacy {
  private int plugins;

  public int start() throws InterruptedException {
    CountDownLatch loaded = new CountDownLatch(1);
    new Thread(
            () -> {
              loaded.countDown();
              plugins += 2; // expect: LostUpdate
            })
        .start();
    loaded.await();
    plugins++; // expect: LostUpdate
    return plugins;
  }
}
