import io.github.racelint.fixtures.proofs.Scenario;

public class QuoteBoardTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new QuoteBoardTwin();
    subject.start();
    awaitTasks();
    expectResult(0.5, subject.spread());
  }
}
