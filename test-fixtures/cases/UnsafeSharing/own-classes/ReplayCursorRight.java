import java.util.concurrent.ExecutorService;

/** Each part has a cursor of its own. */
public class ReplayCursorRight {
  static class Cursor {
    private int segment;
    private long offset;

    void moveTo(int newSegment, long newOffset) {
      segment = newSegment;
      offset = newOffset;
    }

    String where() {
      return segment + "@" + offset;
    }
  }

  public void replay(ExecutorService pool, int parts) {
    for (int i = 0; i < parts; i++) {
      int part = i;
      pool.submit(
          () -> {
            Cursor cursor = new Cursor();
            cursor.moveTo(part, part * 100L);
            System.out.println(cursor.where());
          });
    }
  }
}
