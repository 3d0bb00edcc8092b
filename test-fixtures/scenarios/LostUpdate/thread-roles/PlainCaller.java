import io.github.racelint.fixtures.proofs.Scenario;

public class PlainCallerTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new PlainCallerTwin();
    subject.add(1);
    subject.add(1);
    awaitTasks();
    expect(2, subject, "tally.count");
  }
}
