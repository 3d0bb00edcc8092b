/** A scan may be given up from outside. */
public class ScanLoopRight {
  private boolean cancelled;
  private int found;

  public int scan(int[] values) throws InterruptedException {
    Thread canceller = new Thread(() -> cancelled = true);
    canceller.start();
    canceller.join();
    for (int value : values) {
      if (cancelled) {
        break;
      }
      found = value;
    }
    return found;
  }
}
