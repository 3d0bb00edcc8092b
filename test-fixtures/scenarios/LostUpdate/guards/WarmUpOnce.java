import io.github.racelint.fixtures.proofs.Scenario;

public class WarmUpOnceTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new WarmUpOnceTwin();
    subject.warmUp();
    awaitTasks();
    expect(2, subject, "loaded");
  }
}
