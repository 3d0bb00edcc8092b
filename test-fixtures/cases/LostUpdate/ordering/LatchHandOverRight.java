import java.util.concurrent.CountDownLatch;

/** The count is final when the latch opens, unless the thread goes on counting. */
public class LatchHandOverRight {
  private int plugins;

  public int start() throws InterruptedException {
    CountDownLatch loaded = new CountDownLatch(1);
    new Thread(
            () -> {
              plugins += 2;
              loaded.countDown();
            })
        .start();
    loaded.await();
    plugins++;
    return plugins;
  }
}
