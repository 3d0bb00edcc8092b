import java.util.ArrayList;
import java.util.List;

/** A file of pages for one session; flush locks for the list of listeners, not for the size. */
public class PageFileRight {
  private final List<Runnable> listeners = new ArrayList<>();
  private int pageSize = 4096;
  private long length;

  public void setPageSize(int size) {
    pageSize = size;
  }

  public void open(long size) {
    length = size;
    pageSize = size < 4096 ? 512 : 4096;
  }

  public long pageCount() {
    return length / pageSize;
  }

  public long offset(int page) {
    return (long) page * pageSize;
  }

  public boolean fits(byte[] page) {
    return page.length <= pageSize;
  }

  public void truncate(int pages) {
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
