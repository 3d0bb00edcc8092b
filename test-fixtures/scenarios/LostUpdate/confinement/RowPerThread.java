// stress: a thousand sums are too many steps for Lincheck
import io.github.racelint.fixtures.proofs.Scenario;

public class RowPerThreadTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    long[] counts = new RowPerThreadTwin().count(new int[20_000]);
    expectResult(20_000, counts[0]);
  }
}
