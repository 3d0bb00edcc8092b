package store;

/** Runs beside the writer on a thread of its own. */
public class Compactor implements Runnable {
  private final SegmentTable table;

  Compactor(SegmentTable table) {
    this.table = table;
  }

  public void start() {
    new Thread(this).start();
  }

  @Override
  public void run() {
    synchronized (this) {
      table.addSegment();
    }
  }
}
