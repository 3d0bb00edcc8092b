import io.github.racelint.fixtures.proofs.Scenario;

public class RetriedOpenTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new RetriedOpenTwin();
    Object[] seen = new Object[2];
    together(() -> seen[0] = call(subject, "link"), () -> seen[1] = call(subject, "link"));
    expectResult(true, seen[0] == seen[1]);
  }
}
