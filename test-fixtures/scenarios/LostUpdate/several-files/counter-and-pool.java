package crawl;

import io.github.racelint.fixtures.proofs.Scenario;
import java.util.List;

public class CrawlerTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new Crawler();
    subject.crawl(List.of("a", "b"));
    awaitTasks();
    expect(2, subject, "stats.fetched");
  }
}
