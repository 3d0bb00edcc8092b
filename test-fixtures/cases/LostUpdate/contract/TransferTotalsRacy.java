/** How many files were sent and how long they are; the mean needs both from the same moment. */
@TransferTotalsRacy.ThreadSafe
public class TransferTotalsRacy {
  public @interface ThreadSafe {}

  private long files;
  private long bytes;

  public void sent(long size) {
    files++; // expect: LostUpdate
    bytes += size; // expect: LostUpdate
  }

  public long mean() {
    return bytes / Math.max(1, files);
  }
}
