import io.github.racelint.fixtures.proofs.Scenario;

public class InstanceofBindingTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new InstanceofBindingTwin();
    subject.visit();
    subject.visit();
    awaitTasks();
    // Each task counts in the tree of all, or in one of its own.
    expectResult(0, number(subject, "root.visits") % 2);
  }
}
