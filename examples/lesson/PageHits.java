package lesson;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Counts page hits on four threads, and loses some of them.
 *
 * <p>{@code hits++} reads, adds and writes. Two threads that read the same value write the same
 * value, and one hit is gone.
 */
public class PageHits {
  private final ExecutorService pool = Executors.newFixedThreadPool(4);
  private int hits;

  public void serve(List<String> pages) {
    for (String page : pages) {
      pool.submit(
          () -> {
            render(page);
            hits++; // loses updates
          });
    }
  }

  public int hits() {
    return hits;
  }

  private static void render(String page) {
    System.out.println("<h1>" + page + "</h1>");
  }
}
