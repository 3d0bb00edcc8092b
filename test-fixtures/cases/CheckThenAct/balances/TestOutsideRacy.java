/** Tickets are counted under the lock, and asked for outside. */
public class TestOutsideRacy {
  private final Object lock = new Object();
  private int left = 100;

  public boolean buy() {
    if (left > 0) { // expect: CheckThenAct
      synchronized (lock) {
        left--;
      }
      return true;
    }
    return false;
  }

  public void giveBack() {
    synchronized (lock) {
      left++;
    }
  }
}
