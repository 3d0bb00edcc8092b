import io.github.racelint.fixtures.proofs.Scenario;

public class LatencyHistogramTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new LatencyHistogramTwin();
    subject.record(0, 200, 1);
    subject.record(0, 200, 1);
    awaitTasks();
    expect(2, subject, "byStatus.0.2");
  }
}
