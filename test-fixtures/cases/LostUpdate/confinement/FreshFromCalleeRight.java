import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The statistics come from a method: a new object for each task, or one that is kept. */
public class FreshFromCalleeRight {
  static final class ScanStats {
    int files;
  }

  private final ScanStats all = new ScanStats();
  private final ExecutorService pool = Executors.newFixedThreadPool(4);

  private ScanStats newStats() {
    return new ScanStats();
  }

  public void scan(String[] folder) {
    pool.execute(
        () -> {
          ScanStats stats = newStats();
          for (String file : folder) {
            stats.files++;
            System.out.println(file);
          }
          System.out.println(stats.files + " files");
        });
  }
}
