import io.github.racelint.fixtures.proofs.Scenario;

public class SerialMailboxTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new SerialMailboxTwin();
    subject.tell(() -> {});
    subject.tell(() -> {});
    awaitTasks();
    expect(2, subject, "handled");
  }
}
