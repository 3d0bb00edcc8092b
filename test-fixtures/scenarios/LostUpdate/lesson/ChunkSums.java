import io.github.racelint.fixtures.proofs.Scenario;

public class ChunkSumsTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    expectResult(2, new ChunkSumsTwin().sum(new int[] {1, 1}, 2));
  }
}
