import io.github.racelint.fixtures.proofs.Scenario;

public class DriverHolderTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new DriverHolderTwin();
    Object[] seen = new Object[2];
    together(() -> seen[0] = call(subject, "settings"), () -> seen[1] = call(subject, "settings"));
    expectResult(true, seen[0] == seen[1]);
  }
}
