package stock;

/** Pieces in a warehouse, guarded by its monitor. */
public class Warehouse {
  int pieces;

  public synchronized void deliver(int n) {
    pieces += n;
  }

  public synchronized void take(int n) {
    pieces -= n;
  }

  public synchronized int pieces() {
    return pieces;
  }
}
