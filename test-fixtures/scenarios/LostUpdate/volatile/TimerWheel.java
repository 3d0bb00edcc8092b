import io.github.racelint.fixtures.proofs.Scenario;

public class TimerWheelTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new TimerWheelTwin();
    subject.start();
    subject.skip();
    awaitTasks();
    expect(3, subject, "position");
  }
}
