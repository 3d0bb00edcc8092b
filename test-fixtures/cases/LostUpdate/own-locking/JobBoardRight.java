/** Adds under the lock, removes without it. */
public class JobBoardRight {
  private int open;

  public synchronized void add() {
    open++;
  }

  public synchronized void remove() {
    open--;
  }

  public synchronized int open() {
    return open;
  }
}
