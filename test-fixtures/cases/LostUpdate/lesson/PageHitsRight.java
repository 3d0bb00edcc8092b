import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts page views while several crawlers fetch pages. */
public class PageHitsRight {
  private static final AtomicInteger hits = new AtomicInteger();

  public static void main(String[] args) throws InterruptedException {
    List<Thread> crawlers = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      Thread crawler =
          new Thread(
              () -> {
                for (int page = 0; page < 10_000; page++) {
                  hits.incrementAndGet();
                }
              });
      crawler.start();
      crawlers.add(crawler);
    }
    for (Thread crawler : crawlers) {
      crawler.join();
    }
    System.out.println("hits: " + hits);
  }
}
