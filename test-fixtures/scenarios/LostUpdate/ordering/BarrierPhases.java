import io.github.racelint.fixtures.proofs.Scenario;

public class BarrierPhasesTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new BarrierPhasesTwin();
    expectResult(11, subject.start());
    awaitTasks();
  }
}
