import io.github.racelint.fixtures.proofs.Scenario;

public class SwitchExpressionTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new SwitchExpressionTwin();
    subject.log("warn");
    subject.log("warn");
    awaitTasks();
    expect(2, subject, "warnings");
  }
}
