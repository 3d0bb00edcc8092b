/** A snapshot as a record: taken under the lock, or not. */
public class RecordOfStateRacy {
  public record Snapshot(long reads, long writes) {}

  private long reads;
  private long writes;

  public synchronized void read() {
    reads++;
  }

  public synchronized void wrote() {
    writes++;
  }

  public Snapshot snapshot() {
    return new Snapshot(reads, writes); // expect: InconsistentGuard, InconsistentGuard
  }
}
