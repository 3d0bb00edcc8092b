import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A lock that only repeats what InputStream declares says nothing of sharing. */
public class MarkedStreamRight extends FilterInputStream {
  private long count;
  private long marked;

  public MarkedStreamRight(InputStream in) {
    super(in);
  }

  @Override
  public int read() throws IOException {
    int next = in.read();
    if (next >= 0) {
      count++;
    }
    return next;
  }

  @Override
  public synchronized void mark(int limit) {
    marked = count;
    count = 0;
  }
}
