import io.github.racelint.fixtures.proofs.Scenario;

public class BacklogSignalTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    expectResult(8, new BacklogSignalTwin().count(new int[] {5}, 3));
  }
}
