// stress: Lincheck does not follow parallel streams
import io.github.racelint.fixtures.proofs.Scenario;

public class FeedReaderTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var feeds = java.util.Collections.nCopies(20_000, java.util.List.of("a", "b"));
    expectResult(40_000, new FeedReaderTwin().read(feeds));
  }
}
