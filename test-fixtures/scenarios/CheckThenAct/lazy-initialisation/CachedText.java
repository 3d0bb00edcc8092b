import io.github.racelint.fixtures.proofs.Scenario;

public class CachedTextTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new CachedTextTwin("a");
    expectResult("a-1", subject.label());
    awaitTasks();
  }
}
