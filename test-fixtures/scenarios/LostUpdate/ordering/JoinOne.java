import io.github.racelint.fixtures.proofs.Scenario;

public class JoinOneTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    expectResult(3, new JoinOneTwin().count("a b", "c"));
  }
}
