import io.github.racelint.fixtures.proofs.Scenario;

public class InitHelperTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new InitHelperTwin(new String[] {"a", "a"});
    subject.onDiscovered("a");
    subject.onDiscovered("a");
    awaitTasks();
    // The tasks count both, or none does.
    expectResult(0, number(subject, "routes") % 2);
  }
}
