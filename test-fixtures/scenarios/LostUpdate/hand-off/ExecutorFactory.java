import io.github.racelint.fixtures.proofs.Scenario;

public class ExecutorFactoryTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new ExecutorFactoryTwin();
    subject.encode(new byte[0]);
    subject.encode(new byte[0]);
    awaitTasks();
    expect(2, subject, "encoded");
  }
}
