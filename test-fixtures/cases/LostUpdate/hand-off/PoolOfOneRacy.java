import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Writes audit entries; the size of the pool decides. */
public class PoolOfOneRacy {
  private final ExecutorService writer = Executors.newFixedThreadPool(2);
  private long position;

  public void append(byte[] entry) {
    writer.execute(() -> position += entry.length); // expect: LostUpdate
  }
}
