package shop;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Sells on four threads. */
public class Desk {
  private final ExecutorService clerks = Executors.newFixedThreadPool(4);
  private final Stock stock = new Stock();
  private int sold;

  public void sell() {
    clerks.execute(
        () -> {
          stock.take();
          sold++;
        });
  }
}
