/** Tickets are counted under the lock, and asked for outside. */
public class TestOutsideRight {
  private final Object lock = new Object();
  private int left = 100;

  public boolean buy() {
    synchronized (lock) {
      if (left > 0) {
        left--;
        return true;
      }
    }
    return false;
  }

  public void giveBack() {
    synchronized (lock) {
      left++;
    }
  }
}
