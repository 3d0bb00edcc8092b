import io.github.racelint.fixtures.proofs.Scenario;

public class VarargsAddTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new VarargsAddTwin();
    subject.onRequest();
    subject.onRequest();
    awaitTasks();
    // Both tasks count in the meter of all, or each in one of its own.
    expectResult(0, number(subject, "requests.marks") % 2);
  }
}
