import io.github.racelint.fixtures.proofs.Scenario;

public class CompletionOrderTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new CompletionOrderTwin();
    expectResult(4, subject.bytes(java.util.List.of(new byte[] {1, 1}, new byte[] {1, 1})));
    awaitTasks();
  }
}
