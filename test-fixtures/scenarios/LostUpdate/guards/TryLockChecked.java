import io.github.racelint.fixtures.proofs.Scenario;

public class TryLockCheckedTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new TryLockCheckedTwin();
    subject.refreshNow();
    subject.refreshNow();
    awaitTasks();
    expect(2, subject, "refreshes");
  }
}
