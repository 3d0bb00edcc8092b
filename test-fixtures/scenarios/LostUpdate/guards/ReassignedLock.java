import io.github.racelint.fixtures.proofs.Scenario;

public class ReassignedLockTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new ReassignedLockTwin();
    subject.connect();
    subject.reset();
    subject.connect();
    awaitTasks();
    expect(2, subject, "open");
  }
}
