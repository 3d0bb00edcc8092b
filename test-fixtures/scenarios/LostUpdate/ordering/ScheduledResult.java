import io.github.racelint.fixtures.proofs.Scenario;

public class ScheduledResultTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new ScheduledResultTwin();
    expectResult(1, subject.start());
    awaitTasks();
  }
}
