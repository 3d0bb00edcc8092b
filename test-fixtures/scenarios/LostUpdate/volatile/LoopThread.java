import io.github.racelint.fixtures.proofs.Scenario;

public class LoopThreadTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new LoopThreadTwin();
    subject.onRead(2);
    subject.onRead(2);
    awaitTasks();
    expect(4, subject, "bytes");
  }
}
