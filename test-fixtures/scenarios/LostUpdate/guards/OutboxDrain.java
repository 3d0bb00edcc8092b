import io.github.racelint.fixtures.proofs.Scenario;

public class OutboxDrainTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new OutboxDrainTwin();
    subject.post("a");
    subject.post("b");
    awaitTasks();
    expect(2, subject, "sent");
  }
}
