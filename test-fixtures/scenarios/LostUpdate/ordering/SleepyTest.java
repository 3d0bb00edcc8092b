import io.github.racelint.fixtures.proofs.Scenario;

public class SleepyTestTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new SleepyTestTwin();
    expectResult(4, subject.run());
    awaitTasks();
  }
}
