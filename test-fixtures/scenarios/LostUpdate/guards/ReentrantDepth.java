import io.github.racelint.fixtures.proofs.Scenario;

public class ReentrantDepthTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new ReentrantDepthTwin();
    subject.drain("a");
    subject.drain("a");
    awaitTasks();
    expect(2, subject, "drained");
  }
}
