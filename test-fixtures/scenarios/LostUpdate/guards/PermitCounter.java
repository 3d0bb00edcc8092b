import io.github.racelint.fixtures.proofs.Scenario;

public class PermitCounterTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new PermitCounterTwin();
    subject.print("a");
    subject.print("a");
    awaitTasks();
    expect(2, subject, "printed");
  }
}
