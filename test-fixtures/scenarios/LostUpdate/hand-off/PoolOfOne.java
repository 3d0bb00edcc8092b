import io.github.racelint.fixtures.proofs.Scenario;

public class PoolOfOneTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new PoolOfOneTwin();
    subject.append(new byte[2]);
    subject.append(new byte[3]);
    awaitTasks();
    expect(5, subject, "position");
  }
}
