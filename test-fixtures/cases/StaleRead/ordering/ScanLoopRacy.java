/** A scan may be given up from outside. */
public class ScanLoopRacy {
  private boolean cancelled;
  private int found;

  public int scan(int[] values) throws InterruptedException {
    Thread canceller = new Thread(() -> cancelled = true);
    canceller.start();
    for (int value : values) {
      if (cancelled) { // expect: StaleRead
        break;
      }
      found = value;
    }
    return found;
  }
}
