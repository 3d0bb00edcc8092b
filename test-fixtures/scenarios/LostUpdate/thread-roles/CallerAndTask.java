import io.github.racelint.fixtures.proofs.Scenario;

public class CallerAndTaskTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new CallerAndTaskTwin();
    subject.start();
    subject.handle(() -> {});
    awaitTasks();
    expectResult(2, subject.total());
  }
}
