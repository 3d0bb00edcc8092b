/** Sleeping is not waiting for the end. */
public class SleepyTestRacy {
  private int delivered;

  public int run() throws InterruptedException {
    Thread courier = new Thread(() -> delivered += 3); // expect: LostUpdate
    courier.start();
    Thread.sleep(1_000);
    delivered++; // expect: LostUpdate
    return delivered;
  }
}
