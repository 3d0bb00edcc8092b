import io.github.racelint.fixtures.proofs.Scenario;

public class GenericBoxTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new GenericBoxTwin();
    subject.raise();
    subject.raise();
    awaitTasks();
    expect(2, subject, "level.value");
  }
}
