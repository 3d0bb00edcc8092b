// stress: Lincheck does not follow parallel streams
import io.github.racelint.fixtures.proofs.Scenario;

public class LinkCheckerTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var links = java.util.Collections.nCopies(20_000, java.net.URI.create("mailto:a"));
    expectResult(20_000, new LinkCheckerTwin().broken(links));
  }
}
