import io.github.racelint.fixtures.proofs.Scenario;

public class RateWindowTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new RateWindowTwin();
    subject.onRequest();
    subject.onRequest();
    awaitTasks();
    expect(2, subject, "requests");
  }
}
