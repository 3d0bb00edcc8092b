import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Asks for a replay of the pages of one site. */
public class PageFeeds {
  private final ExecutorService pool = Executors.newFixedThreadPool(8);

  public void publish(List<String> pages, LastPage subscriber) {
    subscriber.replay(pages, pool);
  }
}
