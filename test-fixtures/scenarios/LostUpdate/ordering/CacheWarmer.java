import io.github.racelint.fixtures.proofs.Scenario;

public class CacheWarmerTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    expectResult(4, new CacheWarmerTwin().warm(new String[] {"a"}));
  }
}
