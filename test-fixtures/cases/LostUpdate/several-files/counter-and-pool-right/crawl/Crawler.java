package crawl;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Starts the fetchers. */
public class Crawler {
  private final FetchStats stats = new FetchStats();
  private final ExecutorService pool = Executors.newFixedThreadPool(8);

  public void crawl(List<String> pages) {
    for (String page : pages) {
      pool.submit(new Fetcher(page, stats));
    }
  }
}
