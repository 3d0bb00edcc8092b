import io.github.racelint.fixtures.proofs.Scenario;

public class SubmitInsideLockTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new SubmitInsideLockTwin();
    subject.sync("a");
    subject.sync("a");
    awaitTasks();
    expect(2, subject, "synced");
  }
}
