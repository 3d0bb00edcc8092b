import io.github.racelint.fixtures.proofs.Scenario;

public class FutureJoinTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    expectResult(5, new FutureJoinTwin().paint(2, 3));
  }
}
