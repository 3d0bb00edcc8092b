import io.github.racelint.fixtures.proofs.Scenario;

public class WatchdogTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new WatchdogTwin();
    subject.start();
    awaitTasks();
    expect(2, subject, "barks");
  }
}
