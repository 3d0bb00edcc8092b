import java.util.ArrayList;
import java.util.List;

/** A file of pages whose size is set and read under the lock, but for one method. */
public class PageFileRacy {
  private final List<Runnable> listeners = new ArrayList<>();
  private int pageSize = 4096;
  private long length;

  public synchronized void setPageSize(int size) {
    pageSize = size;
  }

  public synchronized void open(long size) {
    length = size;
    pageSize = size < 4096 ? 512 : 4096;
  }

  public synchronized long pageCount() {
    return length / pageSize;
  }

  public long offset(int page) {
    return (long) page * pageSize; // expect: InconsistentGuard
  }

  public synchronized boolean fits(byte[] page) {
    return page.length <= pageSize;
  }

  public synchronized void truncate(int pages) {
    length = (long) pages * pageSize;
  }

  public synchronized void addListener(Runnable listener) {
    listeners.add(listener);
  }

  public synchronized void flush() {
    for (Runnable listener : listeners) {
      listener.run();
    }
    pageSize = 4096;
  }
}
