import io.github.racelint.fixtures.proofs.Scenario;

public class PeakLoadTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new PeakLoadTwin();
    subject.sessionsOpen(2);
    subject.sessionsOpen(3);
    awaitTasks();
    expect(3, subject, "peak");
  }
}
