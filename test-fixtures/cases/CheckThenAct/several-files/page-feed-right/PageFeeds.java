import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Flow;

/** Each site's pages go to its subscriber, one after the other; sites go side by side. */
public class PageFeeds {
  private final ExecutorService pool = Executors.newFixedThreadPool(8);

  public void publish(Map<String, Flow.Subscriber<String>> sites) {
    sites.forEach((site, subscriber) -> pool.execute(() -> feed(site, subscriber)));
  }

  private static void feed(String site, Flow.Subscriber<String> subscriber) {
    for (int page = 0; page < 10; page++) {
      subscriber.onNext(site + "/" + page);
    }
    subscriber.onComplete();
  }
}
