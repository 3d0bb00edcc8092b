// stress: Lincheck does not follow parallel streams
import io.github.racelint.fixtures.proofs.Scenario;

public class ParallelFillTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new ParallelFillTwin();
    subject.squares(20_000);
    expectResult(20_000, subject.computed());
  }
}
