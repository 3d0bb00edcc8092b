import java.io.IOException;
import java.io.OutputStream;

/** Closed once, although writers and the shutdown hook come from other threads. */
@CloseTwiceRight.ThreadSafe
public class CloseTwiceRight implements AutoCloseable {
  public @interface ThreadSafe {}

  private final OutputStream out;
  private volatile boolean closed;

  public CloseTwiceRight(OutputStream out) {
    this.out = out;
  }

  @Override
  public synchronized void close() throws IOException {
    if (closed) {
      return;
    }
    closed = true;
    out.close();
  }
}
