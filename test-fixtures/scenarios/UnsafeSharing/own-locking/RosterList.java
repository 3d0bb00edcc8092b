import io.github.racelint.fixtures.proofs.Scenario;

public class RosterListTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new RosterListTwin();
    subject.join("ann");
    String[] thrown = new String[1];
    together(() -> subject.join("bob"), () -> thrown[0] = exceptionOf(() -> subject.line()));
    expectResult("none", thrown[0]);
  }
}
