import io.github.racelint.fixtures.proofs.Scenario;

public class SensorRegistersTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new SensorRegistersTwin();
    subject.onSample(2);
    subject.onSample(3);
    awaitTasks();
    expect(5, subject, "sum");
  }
}
