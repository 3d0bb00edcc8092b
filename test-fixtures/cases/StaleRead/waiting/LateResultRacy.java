/** Waits for a result by looking at it. */
public class LateResultRacy {
  private String result;

  public String fetch() throws InterruptedException {
    new Thread(() -> result = "done").start();
    while (result == null) { // expect: StaleRead
      Thread.sleep(10);
    }
    return "fetched";
  }
}
