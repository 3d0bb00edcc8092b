import java.io.IOException;
import java.io.OutputStream;

/** Closed once, although writers and the shutdown hook come from other threads. */
@CloseTwiceRacy.ThreadSafe
public class CloseTwiceRacy implements AutoCloseable {
  public @interface ThreadSafe {}

  private final OutputStream out;
  private volatile boolean closed;

  public CloseTwiceRacy(OutputStream out) {
    this.out = out;
  }

  @Override
  public void close() throws IOException {
    if (closed) {
      return;
    }
    closed = true; // expect: CheckThenAct
    out.close();
  }
}
