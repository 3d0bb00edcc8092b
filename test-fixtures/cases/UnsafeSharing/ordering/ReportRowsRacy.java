import java.util.ArrayList;
import java.util.List;

/** One thread reads the rows of a report while the caller goes on. */
public class ReportRowsRacy {
  public List<String> rows(List<String> input) throws InterruptedException {
    List<String> rows = new ArrayList<>();
    Thread reader = new Thread(() -> rows.addAll(input)); // expect: UnsafeSharing
    reader.start();
    rows.add("total"); // expect: UnsafeSharing
    reader.join();
    return rows;
  }
}
