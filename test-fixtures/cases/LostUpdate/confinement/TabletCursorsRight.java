import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Reads the tablets of a table in parallel. */
class TabletCursorsRight {
  private final ExecutorService readers = Executors.newFixedThreadPool(6);

  static final class Cursor implements Callable<Integer> {
    private final String tablet;
    private final int[] total;
    private int rows;

    Cursor(String tablet, int[] total) {
      this.tablet = tablet;
      this.total = total;
    }

    @Override
    public Integer call() {
      for (int i = 0; i < tablet.length(); i++) {
        rows++;
      }
      return rows;
    }
  }

  int read(List<String> tablets) throws InterruptedException, ExecutionException {
    int[] total = new int[1];
    List<Cursor> cursors = new ArrayList<>();
    for (String t : tablets) {
      cursors.add(new Cursor(t, total));
    }
    for (var f : readers.invokeAll(cursors)) {
      total[0] += f.get();
    }
    return total[0];
  }
}
