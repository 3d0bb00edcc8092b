package shop;

import util.Async;

/** A cart that prices its items. */
public class Cart {
  private int priced;

  public void price(Iterable<String> items) {
    for (String item : items) {
      Async.timed(
          () -> {
            System.out.println(item);
            priced++;
          });
    }
  }

  public int priced() {
    return priced;
  }
}
