import io.github.racelint.fixtures.proofs.Scenario;

public class LayeredSchedulerTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new LayeredSchedulerTwin();
    subject.onEvent("a");
    subject.onEvent("b");
    awaitTasks();
    expect(2, subject, "ran");
  }
}
