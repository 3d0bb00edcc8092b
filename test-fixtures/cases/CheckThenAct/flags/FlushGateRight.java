import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;

/** One flush of the memtable at a time; writers ask for it when it is full. */
public class FlushGateRight {
  private final ExecutorService flusher = Executors.newSingleThreadExecutor();
  private final AtomicBoolean flushing = new AtomicBoolean();
  private volatile long size;

  public void written(long total) {
    size = total;
    if (total > 1 << 20 && !flushing.get() && flushing.compareAndSet(false, true)) {
      flusher.execute(this::flush);
    }
  }

  private void flush() {
    try {
      System.out.println("flushing " + size);
    } finally {
      flushing.set(false);
    }
  }
}
