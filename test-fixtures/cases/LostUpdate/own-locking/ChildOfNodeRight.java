/** The state is in a nested object, guarded by the lock of its owner. */
public class ChildOfNodeRight {
  private static final class Usage {
    long reads;
    long writes;
  }

  private final Usage usage = new Usage();

  public synchronized void read() {
    usage.reads++;
  }

  public synchronized void wrote() {
    usage.writes++;
  }

  public synchronized void reset() {
    usage.reads = 0;
    usage.writes = 0;
  }

  public void readMany(int n) {
    synchronized (this) {
      usage.reads += n;
    }
  }
}
