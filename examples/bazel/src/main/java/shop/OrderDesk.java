package shop;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Takes orders on four threads. */
public class OrderDesk {
  private final ExecutorService clerks = Executors.newFixedThreadPool(4);
  private final Object lock = new Object();
  private final List<String> book = new ArrayList<>();
  private int taken;
  private long revenue;

  public void take(String order, long price) {
    clerks.execute(
        () -> {
          taken++; // two clerks read the same number, and both write it plus one
          synchronized (lock) {
            book.add(order);
            revenue += price;
          }
        });
  }

  public long averagePrice() {
    synchronized (lock) {
      return book.isEmpty() ? 0 : revenue / book.size();
    }
  }

  /** At the end of the day, while clerks may still be at work. */
  public void closeBooks() {
    revenue = 0; // the others hold the lock here
  }

  public int taken() {
    return taken;
  }
}
