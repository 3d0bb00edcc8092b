/** A field of an object that the lock of the owner guards. */
public class NestedStateRacy {
  private static final class Cursor {
    int line;
    int column;
  }

  private final Cursor cursor = new Cursor();

  public synchronized void move(int line, int column) {
    cursor.line = line;
    cursor.column = column;
  }

  public synchronized int column() {
    return cursor.column;
  }

  public int line() {
    return cursor.line; // expect: InconsistentGuard
  }
}
