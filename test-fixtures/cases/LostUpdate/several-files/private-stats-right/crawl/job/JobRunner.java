package crawl.job;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A counter for each job, or one for all of them. */
public class JobRunner {
  private final ExecutorService pool = Executors.newFixedThreadPool(8);

  public void run(List<String> urls) {
    pool.submit(
        () -> {
          PageCounter counter = new PageCounter();
          urls.forEach(url -> counter.page());
          System.out.println(counter.pages());
        });
  }
}
