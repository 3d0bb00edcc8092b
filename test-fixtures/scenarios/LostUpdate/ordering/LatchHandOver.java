import io.github.racelint.fixtures.proofs.Scenario;

public class LatchHandOverTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new LatchHandOverTwin();
    expectResult(3, subject.start());
    awaitTasks();
  }
}
