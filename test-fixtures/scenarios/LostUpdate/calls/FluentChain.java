import io.github.racelint.fixtures.proofs.Scenario;

public class FluentChainTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new FluentChainTwin();
    subject.onCall("ab");
    subject.onCall("ab");
    awaitTasks();
    // Both tasks count in the span of all, or each in one of its own.
    expectResult(0, number(subject, "root.events") % 2);
  }
}
