/** Nothing is written after the constructor: the lock of one reader promises nothing. */
public class OnlyReadsAfterSetupRight {
  private int capacity;

  public OnlyReadsAfterSetupRight(int capacity) {
    this.capacity = capacity;
  }

  public synchronized int doubled() {
    return capacity * 2;
  }

  public int capacity() {
    return capacity;
  }
}
