/** Waits for a result by looking at it. */
public class LateResultRight {
  private volatile String result;

  public String fetch() throws InterruptedException {
    new Thread(() -> result = "done").start();
    while (result == null) {
      Thread.sleep(10);
    }
    return "fetched";
  }
}
