import io.github.racelint.fixtures.proofs.Scenario;

public class LockWrapperTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new LockWrapperTwin();
    subject.discard();
    subject.discard();
    awaitTasks();
    expect(-2, subject, "drafts");
  }
}
