import io.github.racelint.fixtures.proofs.Scenario;

public class RecursiveWalkTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new RecursiveWalkTwin();
    subject.walk(new java.io.File("a"));
    subject.walk(new java.io.File("a"));
    awaitTasks();
    expect(2, subject, "folders");
  }
}
