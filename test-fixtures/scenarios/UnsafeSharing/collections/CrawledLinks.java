import io.github.racelint.fixtures.proofs.Scenario;
import java.util.Collection;
import java.util.List;

public class CrawledLinksTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new CrawledLinksTwin();
    subject.crawl(List.of("a", "b"));
    awaitTasks();
    expectResult(2, ((Collection<?>) value(subject, "links")).size());
  }
}
