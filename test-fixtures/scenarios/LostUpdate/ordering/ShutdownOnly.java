import io.github.racelint.fixtures.proofs.Scenario;

public class ShutdownOnlyTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new ShutdownOnlyTwin();
    subject.migrate(2);
    subject.migrate(2);
    awaitTasks();
    expect(6, subject, "migrated");
  }
}
