import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Bytes held by the write buffers. */
public class BufferUsageRacy {
  private long bytes;
  private final ExecutorService writers = Executors.newFixedThreadPool(4);

  public void append(byte[] block) {
    writers.execute(
        () -> {
          long before = bytes;
          long after = before + block.length;
          bytes = after; // expect: LostUpdate
        });
  }
}
