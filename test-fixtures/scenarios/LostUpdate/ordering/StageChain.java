import io.github.racelint.fixtures.proofs.Scenario;

public class StageChainTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new StageChainTwin();
    subject.start("a").join();
    awaitTasks();
    expect(2, subject, "steps");
  }
}
