import java.util.concurrent.CountDownLatch;

/** A latch orders the workers before the caller, not the workers with each other. */
public class ManyBehindLatchRight {
  private int found;

  public int search(String[] texts, String word) throws InterruptedException {
    CountDownLatch done = new CountDownLatch(texts.length);
    for (String text : texts) {
      new Thread(
              () -> {
                if (text.contains(word)) {
                  synchronized (done) {
                    found++;
                  }
                }
                done.countDown();
              })
          .start();
    }
    done.await();
    return found;
  }
}
