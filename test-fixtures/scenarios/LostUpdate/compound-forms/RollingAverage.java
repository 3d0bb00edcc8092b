import io.github.racelint.fixtures.proofs.Scenario;

public class RollingAverageTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new RollingAverageTwin();
    subject.record(2L);
    subject.record(2L);
    awaitTasks();
    expect(2, subject, "samples");
  }
}
