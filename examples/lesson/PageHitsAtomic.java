package lesson;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** {@link PageHits} put right with an atomic type: one call reads, adds and writes. */
public class PageHitsAtomic {
  private final ExecutorService pool = Executors.newFixedThreadPool(4);
  private final AtomicInteger hits = new AtomicInteger();

  public void serve(List<String> pages) {
    for (String page : pages) {
      pool.submit(
          () -> {
            render(page);
            hits.incrementAndGet();
          });
    }
  }

  public int hits() {
    return hits.get();
  }

  private static void render(String page) {
    System.out.println("<h1>" + page + "</h1>");
  }
}
