import io.github.racelint.fixtures.proofs.Scenario;

public class TemplateMemoTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new TemplateMemoTwin();
    Object[] seen = new Object[2];
    together(() -> seen[0] = subject.template("a"), () -> seen[1] = subject.template("a"));
    expectResult(true, seen[0] == seen[1]);
  }
}
