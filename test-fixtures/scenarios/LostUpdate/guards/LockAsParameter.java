import io.github.racelint.fixtures.proofs.Scenario;

public class LockAsParameterTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new LockAsParameterTwin();
    subject.onCall("a");
    subject.onReply();
    awaitTasks();
    expect(2, subject, "usage.calls");
  }
}
