import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The statistics come from a method: a new object for each task, or one that is kept. */
public class FreshFromCalleeRacy {
  static final class ScanStats {
    int files;
  }

  private final ScanStats all = new ScanStats();
  private final ExecutorService pool = Executors.newFixedThreadPool(4);

  private ScanStats newStats() {
    return all;
  }

  public void scan(String[] folder) {
    pool.execute(
        () -> {
          ScanStats stats = newStats();
          for (String file : folder) {
            stats.files++; // expect: LostUpdate
            System.out.println(file);
          }
          System.out.println(stats.files + " files");
        });
  }
}
