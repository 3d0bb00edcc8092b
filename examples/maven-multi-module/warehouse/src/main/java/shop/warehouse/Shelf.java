package shop.warehouse;

/** Holds the pieces of one article; every method may be called by any thread. */
public class Shelf {
  private int pieces;

  public synchronized void add(int count) {
    pieces += count;
  }

  public synchronized boolean take(int count) {
    if (pieces < count) {
      return false;
    }
    pieces -= count;
    return true;
  }

  /** The stocktaking: known, and in racelint.baseline until somebody puts it right. */
  public void correct(int counted) {
    pieces = counted;
  }
}
