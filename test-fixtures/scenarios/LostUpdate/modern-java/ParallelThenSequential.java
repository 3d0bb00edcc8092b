// stress: Lincheck does not follow parallel streams
import io.github.racelint.fixtures.proofs.Scenario;

public class ParallelThenSequentialTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    expectResult(
        20_000, new ParallelThenSequentialTwin().keep(java.util.Collections.nCopies(20_000, 1)));
  }
}
