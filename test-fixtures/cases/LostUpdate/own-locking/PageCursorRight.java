import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** Pages that several threads read; each walks them with a cursor of its own. */
public class PageCursorRight {
  private static final class Cursor {
    private final int pages;
    private int at;

    Cursor(int pages) {
      this.pages = pages;
    }

    boolean next() {
      at++;
      return at < pages;
    }
  }

  private final ConcurrentHashMap<Integer, String> pages = new ConcurrentHashMap<>();
  private final AtomicLong walks = new AtomicLong();

  public int walk() {
    walks.incrementAndGet();
    Cursor cursor = new Cursor(pages.size());
    int seen = 0;
    while (cursor.next()) {
      seen++;
    }
    return seen;
  }
}
