import io.github.racelint.fixtures.proofs.Scenario;

public class StartupStepsTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new StartupStepsTwin();
    subject.start();
    awaitTasks();
    expect(2, subject, "finished");
  }
}
