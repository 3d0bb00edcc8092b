package lesson;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** {@link PageHits} put right with a lock: every access, the read too, holds the same one. */
public class PageHitsLocked {
  private final ExecutorService pool = Executors.newFixedThreadPool(4);
  private final Object lock = new Object();
  private int hits;

  public void serve(List<String> pages) {
    for (String page : pages) {
      pool.submit(
          () -> {
            render(page);
            synchronized (lock) {
              hits++;
            }
          });
    }
  }

  public int hits() {
    synchronized (lock) {
      return hits;
    }
  }

  private static void render(String page) {
    System.out.println("<h1>" + page + "</h1>");
  }
}
