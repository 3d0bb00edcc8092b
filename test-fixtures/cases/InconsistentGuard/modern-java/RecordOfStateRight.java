/** A snapshot as a record: taken under the lock, or not. */
public class RecordOfStateRight {
  public record Snapshot(long reads, long writes) {}

  private long reads;
  private long writes;

  public synchronized void read() {
    reads++;
  }

  public synchronized void wrote() {
    writes++;
  }

  public synchronized Snapshot snapshot() {
    return new Snapshot(reads, writes);
  }
}
