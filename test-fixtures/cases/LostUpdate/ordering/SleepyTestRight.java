/** Sleeping is not waiting for the end. */
public class SleepyTestRight {
  private int delivered;

  public int run() throws InterruptedException {
    Thread courier = new Thread(() -> delivered += 3);
    courier.start();
    courier.join();
    delivered++;
    return delivered;
  }
}
