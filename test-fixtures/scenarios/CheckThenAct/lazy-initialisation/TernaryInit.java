import io.github.racelint.fixtures.proofs.Scenario;

public class TernaryInitTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new TernaryInitTwin();
    Object[] seen = new Object[2];
    together(() -> seen[0] = call(subject, "shared"), () -> seen[1] = call(subject, "shared"));
    expectResult(true, seen[0] == seen[1]);
  }
}
