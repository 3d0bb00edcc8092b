import io.github.racelint.fixtures.proofs.Scenario;

public class SessionRegistryTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new SessionRegistryTwin();
    Object[] seen = new Object[2];
    together(() -> seen[0] = subject.session("ann"), () -> seen[1] = subject.session("ann"));
    expectResult(true, seen[0] == seen[1]);
  }
}
