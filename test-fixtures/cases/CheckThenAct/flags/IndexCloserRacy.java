import java.io.Closeable;
import java.io.IOException;
import java.util.concurrent.locks.ReentrantLock;

/** Writes an index; merges run on threads of their own and may close it after a tragedy. */
public class IndexCloserRacy implements Closeable {
  private final ReentrantLock commitLock = new ReentrantLock();
  private final Closeable directory;
  private volatile boolean closed;
  private volatile boolean closing;

  public IndexCloserRacy(Closeable directory) {
    this.directory = directory;
  }

  @Override
  public void close() throws IOException {
    if (!closed) {
      closed = true; // expect: CheckThenAct
      directory.close();
    }
  }

  public void rollback() throws IOException {
    commitLock.lock();
    try {
      if (!closing) {
        closing = true;
        close();
      }
    } finally {
      commitLock.unlock();
    }
  }

  public boolean isOpen() {
    return !closed;
  }
}
