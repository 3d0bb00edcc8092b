package lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Collects links from many pages at once, and loses some of them or throws.
 *
 * <p>An {@code ArrayList} is made for one thread at a time.
 */
public class LinkList {
  private final ExecutorService pool = Executors.newFixedThreadPool(8);
  private final List<String> links = new ArrayList<>();

  public void collect(List<String> pages) {
    for (String page : pages) {
      pool.execute(() -> links.add(page + "#top")); // not safe to share
    }
  }
}
