import java.util.concurrent.ExecutorService;

/** One cursor for all parts: its two numbers may come from two different parts. */
public class ReplayCursorRacy {
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
    Cursor cursor = new Cursor();
    for (int i = 0; i < parts; i++) {
      int part = i;
      pool.submit(
          () -> {
            cursor.moveTo(part, part * 100L); // expect: UnsafeSharing
            System.out.println(cursor.where());
          });
    }
  }
}
