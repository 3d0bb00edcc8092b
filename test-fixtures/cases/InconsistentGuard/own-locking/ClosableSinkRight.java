import java.io.IOException;
import java.io.OutputStream;

/** Whether the sink is closed is asked outside the lock. */
public class ClosableSinkRight {
  private final OutputStream out;
  private boolean closed;

  public ClosableSinkRight(OutputStream out) {
    this.out = out;
  }

  public synchronized void close() throws IOException {
    closed = true;
    out.close();
  }

  public void write(byte[] bytes) throws IOException {
    synchronized (this) {
      if (closed) {
        throw new IOException("closed");
      }
    }
    out.write(bytes);
  }
}
