import io.github.racelint.fixtures.proofs.Scenario;

public class InventoryLevelsTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new InventoryLevelsTwin();
    subject.receive(1, 2);
    subject.receive(1, 3);
    awaitTasks();
    expectResult(5, subject.level(1));
  }
}
