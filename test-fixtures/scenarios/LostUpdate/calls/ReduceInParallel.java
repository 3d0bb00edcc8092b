// stress: Lincheck does not follow parallel streams
import io.github.racelint.fixtures.proofs.Scenario;

public class ReduceInParallelTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var words = java.util.Collections.nCopies(20_000, "ab");
    expectResult(40_000, new ReduceInParallelTwin().letters(words));
  }
}
