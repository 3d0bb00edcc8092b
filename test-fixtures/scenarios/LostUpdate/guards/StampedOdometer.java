import io.github.racelint.fixtures.proofs.Scenario;

public class StampedOdometerTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new StampedOdometerTwin();
    subject.drive(2);
    subject.drive(2);
    awaitTasks();
    expect("4.0", subject, "metres");
  }
}
