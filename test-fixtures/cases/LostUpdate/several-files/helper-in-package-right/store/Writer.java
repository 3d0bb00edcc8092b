package store;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Writes segments from many threads. */
public class Writer {
  private final SegmentTable table = new SegmentTable();
  private final ExecutorService pool = Executors.newFixedThreadPool(4);

  public void write(byte[] segment) {
    pool.execute(
        () -> {
          System.out.println(segment.length);
          synchronized (table.lock) {
            table.addSegment();
          }
        });
  }

  public void flush() {
    pool.execute(
        () -> {
          synchronized (table.lock) {
            table.flushed();
            System.out.println(table.segments());
          }
        });
  }

  public Compactor compactor() {
    return new Compactor(table);
  }
}
