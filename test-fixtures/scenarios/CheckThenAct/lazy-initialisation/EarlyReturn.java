import io.github.racelint.fixtures.proofs.Scenario;

public class EarlyReturnTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new EarlyReturnTwin();
    Object[] seen = new Object[2];
    together(() -> seen[0] = subject.plugins(), () -> seen[1] = subject.plugins());
    expectResult(true, seen[0] == seen[1]);
  }
}
