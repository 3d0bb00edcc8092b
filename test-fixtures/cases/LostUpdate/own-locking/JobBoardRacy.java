/** Adds under the lock, removes without it. */
public class JobBoardRacy {
  private int open;

  public synchronized void add() {
    open++;
  }

  public void remove() {
    open--; // expect: LostUpdate
  }

  public synchronized int open() {
    return open;
  }
}
