import io.github.racelint.fixtures.proofs.Scenario;

public class PhasedImportTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new PhasedImportTwin();
    expectResult(3, subject.start(new String[] {"a", "a"}));
    awaitTasks();
  }
}
