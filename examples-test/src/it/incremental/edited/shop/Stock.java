package shop;

/** How much of one article there is; all desks ask. */
public class Stock {
  private volatile int left = 100;

  public void take() {
    left--;
  }

  public void putBack() {
    left++;
  }

  public int left() {
    return left;
  }
}
