import io.github.racelint.fixtures.proofs.Scenario;

public class HourlyLoadTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new HourlyLoadTwin();
    subject.used(25, 2);
    subject.used(1, 3);
    awaitTasks();
    expect(5, subject, "watts.1");
  }
}
