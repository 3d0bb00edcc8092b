import io.github.racelint.fixtures.proofs.Scenario;

public class SeatMapTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new SeatMapTwin();
    subject.reserve(0);
    subject.reserve(0);
    awaitTasks();
    var expected = new java.util.ArrayList<>(java.util.Collections.nCopies(40, 0));
    expected.set(0, 2);
    expect(expected, subject, "taken");
  }
}
