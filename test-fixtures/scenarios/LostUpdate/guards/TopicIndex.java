import io.github.racelint.fixtures.proofs.Scenario;

public class TopicIndexTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new TopicIndexTwin();
    subject.lookup("a");
    subject.lookup("a");
    awaitTasks();
    expectResult(2, subject.lookups());
  }
}
