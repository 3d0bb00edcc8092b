package shop.web;

import java.util.List;
import shop.warehouse.Shelf;

/** Tests are compiled with RaceLint too. */
final class CheckoutLoad {
  private static int finished;

  private CheckoutLoad() {}

  public static void main(String[] args) throws InterruptedException {
    Shelf shelf = new Shelf();
    shelf.add(1_000);
    Runnable client =
        () -> {
          new Checkout(shelf).send(List.of(1, 2, 3));
          finished++; // the test itself counts wrongly
        };
    Thread first = new Thread(client);
    Thread second = new Thread(client);
    first.start();
    second.start();
    first.join();
    second.join();
    System.out.println(finished + " clients finished");
  }
}
