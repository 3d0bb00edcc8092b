import io.github.racelint.fixtures.proofs.Scenario;

public class TickOnceTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new TickOnceTwin();
    subject.onDemand(() -> {});
    awaitTasks();
    expectResult(3, subject.ticks());
  }
}
