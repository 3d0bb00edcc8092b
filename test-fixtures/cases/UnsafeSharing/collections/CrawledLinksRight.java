import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Collects the links that the pages of a site hold. */
public class CrawledLinksRight {
  private final ExecutorService pool = Executors.newFixedThreadPool(8);
  private final List<String> links = Collections.synchronizedList(new ArrayList<>());

  public void crawl(List<String> pages) {
    for (String page : pages) {
      pool.submit(() -> links.add(page + "/index"));
    }
  }
}
