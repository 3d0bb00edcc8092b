import java.io.Closeable;
import java.io.IOException;
import java.util.concurrent.locks.ReentrantLock;

/** Writes an index; merges run on threads of their own and may close it after a tragedy. */
public class IndexCloserRight implements Closeable {
  private final ReentrantLock commitLock = new ReentrantLock();
  private final Closeable directory;
  private volatile boolean closed;
  private volatile boolean closing;

  public IndexCloserRight(Closeable directory) {
    this.directory = directory;
  }

  @Override
  public void close() throws IOException {
    commitLock.lock();
    try {
      if (!closed) {
        closed = true;
        directory.close();
      }
    } finally {
      commitLock.unlock();
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
