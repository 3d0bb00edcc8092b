import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** One flush of the memtable at a time; writers ask for it when it is full. */
public class FlushGateRacy {
  private final ExecutorService flusher = Executors.newSingleThreadExecutor();
  private volatile boolean flushing;
  private volatile long size;

  public void written(long total) {
    size = total;
    if (total > 1 << 20 && !flushing) {
      flushing = true; // expect: CheckThenAct
      flusher.execute(this::flush);
    }
  }

  private void flush() {
    try {
      System.out.println("flushing " + size);
    } finally {
      flushing = false;
    }
  }
}
