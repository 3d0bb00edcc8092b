import io.github.racelint.fixtures.proofs.Scenario;

public class SuperCallTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new SuperCallTwin();
    subject.onDelta(5);
    subject.onDelta(5);
    awaitTasks();
    expect(10, subject, "gauge.value");
  }
}
