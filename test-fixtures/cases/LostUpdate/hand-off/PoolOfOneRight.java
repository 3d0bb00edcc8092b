import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Writes audit entries; the size of the pool decides. */
public class PoolOfOneRight {
  private final ExecutorService writer = Executors.newFixedThreadPool(1);
  private long position;

  public void append(byte[] entry) {
    writer.execute(() -> position += entry.length);
  }
}
