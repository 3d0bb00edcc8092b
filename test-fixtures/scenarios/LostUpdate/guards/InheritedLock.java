import io.github.racelint.fixtures.proofs.Scenario;

public class InheritedLockTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new InheritedLockTwin();
    subject.onEvent("a");
    awaitTasks();
    expect(1, subject, "log.events");
  }
}
