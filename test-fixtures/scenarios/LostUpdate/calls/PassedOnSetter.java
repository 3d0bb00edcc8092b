import io.github.racelint.fixtures.proofs.Scenario;

public class PassedOnSetterTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new PassedOnSetterTwin();
    subject.raise(() -> {});
    subject.raise(() -> {});
    awaitTasks();
    expectResult(2, subject.level());
  }
}
