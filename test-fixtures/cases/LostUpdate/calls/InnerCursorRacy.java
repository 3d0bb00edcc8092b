import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** An inner class writes a field of its own or of the object around it. */
public class InnerCursorRacy {
  private final ExecutorService pool = Executors.newFixedThreadPool(4);
  private int position;

  class Cursor {
    private int position;

    void advance() {
      InnerCursorRacy.this.position++; // expect: LostUpdate
    }
  }

  public void scan(int rows) {
    pool.execute(
        () -> {
          Cursor cursor = new Cursor();
          for (int i = 0; i < rows; i++) {
            cursor.advance();
          }
          System.out.println(cursor.position + " " + position);
        });
  }
}
