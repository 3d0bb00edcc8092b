import io.github.racelint.fixtures.proofs.Scenario;

public class LockMethodTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new LockMethodTwin();
    subject.lease();
    subject.lease();
    awaitTasks();
    expect(2, subject, "leases");
  }
}
