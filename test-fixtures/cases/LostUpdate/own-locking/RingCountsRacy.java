/** Elements of an array under a lock. */
public class RingCountsRacy {
  private final int[] perSecond = new int[60];

  public void hit(int second) {
    synchronized (perSecond) {
      perSecond[second % 60]++;
    }
  }

  public void forget(int second) {
    synchronized (perSecond) {
      perSecond[second % 60] = 0;
    }
  }

  public void miss(int second) {
    perSecond[second % 60]--; // expect: LostUpdate
  }
}
