// stress: Lincheck does not follow parallel streams
import io.github.racelint.fixtures.proofs.Scenario;

public class ShardLoadsTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    expectResult("[20000]", new ShardLoadsTwin().loads(new int[20_000], 1));
  }
}
