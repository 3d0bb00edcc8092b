/** How many files were sent and how long they are; the mean needs both from the same moment. */
@TransferTotalsRight.ThreadSafe
public class TransferTotalsRight {
  public @interface ThreadSafe {}

  private long files;
  private long bytes;

  public synchronized void sent(long size) {
    files++;
    bytes += size;
  }

  public synchronized long mean() {
    return bytes / Math.max(1, files);
  }
}
