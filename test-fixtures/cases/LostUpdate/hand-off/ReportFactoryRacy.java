import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The task is made by one method and submitted by another. */
public class ReportFactoryRacy {
  private final ExecutorService pool = Executors.newFixedThreadPool(4);
  private int reports;

  private Runnable reportFor(String customer) {
    return () -> {
      System.out.println("report for " + customer);
      reports++; // expect: LostUpdate
    };
  }

  public void requestReport(String customer) {
    pool.submit(reportFor(customer));
  }
}
