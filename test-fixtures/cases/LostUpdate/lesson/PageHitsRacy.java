import java.util.ArrayList;
import java.util.List;

/** Counts page views while several crawlers fetch pages. */
public class PageHitsRacy {
  private static int hits;

  public static void main(String[] args) throws InterruptedException {
    List<Thread> crawlers = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      Thread crawler =
          new Thread(
              () -> {
                for (int page = 0; page < 10_000; page++) {
                  hits++; // expect: LostUpdate
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
