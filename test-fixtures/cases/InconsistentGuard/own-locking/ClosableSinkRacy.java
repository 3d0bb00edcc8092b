import java.io.IOException;
import java.io.OutputStream;

/** Whether the sink is closed is asked outside the lock. */
public class ClosableSinkRacy {
  private final OutputStream out;
  private boolean closed;

  public ClosableSinkRacy(OutputStream out) {
    this.out = out;
  }

  public synchronized void close() throws IOException {
    closed = true;
    out.close();
  }

  public void write(byte[] bytes) throws IOException {
    if (closed) { // expect: InconsistentGuard
      throw new IOException("closed");
    }
    out.write(bytes);
  }
}
