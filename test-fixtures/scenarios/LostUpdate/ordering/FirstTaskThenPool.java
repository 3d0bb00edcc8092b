import io.github.racelint.fixtures.proofs.Scenario;

public class FirstTaskThenPoolTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new FirstTaskThenPoolTwin();
    subject.start(new byte[2], new byte[3]);
    awaitTasks();
    expect(5, subject, "position");
  }
}
