import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Prints the rows of each table; the number of the row is local to the task or shared. */
public class RowCursorRight {
  private final ExecutorService pool = Executors.newFixedThreadPool(4);

  public void print(List<String> table) {
    pool.submit(
        () -> {
          int row = 0;
          for (String text : table) {
            row++;
            System.out.println(text + row);
          }
        });
  }
}
