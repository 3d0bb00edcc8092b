package lesson;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Collects links from many pages at once, in a collection that is made for it. */
public class LinkListRight {
  private final ExecutorService pool = Executors.newFixedThreadPool(8);
  private final Queue<String> links = new ConcurrentLinkedQueue<>();

  public void collect(List<String> pages) {
    for (String page : pages) {
      pool.execute(() -> links.add(page + "#top"));
    }
  }
}
