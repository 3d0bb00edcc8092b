import io.github.racelint.fixtures.proofs.Scenario;

public class SeatMapTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new SeatMapTwin();
    subject.reserve(1);
    subject.reserve(1);
    awaitTasks();
    expect(2, subject, "taken.1");
  }
}
