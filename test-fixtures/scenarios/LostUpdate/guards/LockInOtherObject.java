import io.github.racelint.fixtures.proofs.Scenario;

public class LockInOtherObjectTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new LockInOtherObjectTwin();
    subject.checkpoint();
    subject.discard();
    awaitTasks();
    expect(0, subject, "checkpoints");
  }
}
