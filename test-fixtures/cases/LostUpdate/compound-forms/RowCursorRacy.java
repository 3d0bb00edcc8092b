import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Prints the rows of each table; the number of the row is local to the task or shared. */
public class RowCursorRacy {
  private final ExecutorService pool = Executors.newFixedThreadPool(4);
  private int row;

  public void print(List<String> table) {
    pool.submit(
        () -> {
          for (String text : table) {
            row++; // expect: LostUpdate
            System.out.println(text + row);
          }
        });
  }
}
