import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** Pages that several threads read; all walk them with one cursor. */
public class PageCursorRacy {
  private static final class Cursor {
    private final int pages;
    private int at;

    Cursor(int pages) {
      this.pages = pages;
    }

    boolean next() {
      at++; // expect: LostUpdate
      return at < pages;
    }
  }

  private final ConcurrentHashMap<Integer, String> pages = new ConcurrentHashMap<>();
  private final Cursor cursor = new Cursor(100);
  private final AtomicLong walks = new AtomicLong();

  public int walk() {
    walks.incrementAndGet();
    int seen = 0;
    while (cursor.next()) {
      seen++;
    }
    return seen;
  }
}
