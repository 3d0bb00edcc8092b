import io.github.racelint.fixtures.proofs.Scenario;

public class MetricsFlushTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new MetricsFlushTwin();
    subject.start();
    awaitTasks();
    expect(202, subject, "ticks");
  }
}
