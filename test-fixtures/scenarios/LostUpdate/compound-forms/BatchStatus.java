import io.github.racelint.fixtures.proofs.Scenario;

public class BatchStatusTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new BatchStatusTwin();
    subject.process(() -> {});
    subject.process(() -> {});
    awaitTasks();
    expectResult(2, subject.getProcessed());
  }
}
