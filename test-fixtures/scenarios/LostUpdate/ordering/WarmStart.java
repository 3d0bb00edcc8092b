import io.github.racelint.fixtures.proofs.Scenario;

public class WarmStartTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new WarmStartTwin();
    subject.start(new String[] {"ab"});
    awaitTasks();
    expect(3, subject, "loaded");
  }
}
