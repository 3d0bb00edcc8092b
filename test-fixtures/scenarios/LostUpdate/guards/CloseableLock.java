import io.github.racelint.fixtures.proofs.Scenario;

public class CloseableLockTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new CloseableLockTwin();
    subject.publish("a");
    subject.publish("a");
    awaitTasks();
    expect(2, subject, "sequence");
  }
}
