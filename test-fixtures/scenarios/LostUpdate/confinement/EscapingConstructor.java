import io.github.racelint.fixtures.proofs.Scenario;

public class EscapingConstructorTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new EscapingConstructorTwin(new String[] {"a"});
    awaitTasks();
    expect(1, subject, "listeners");
  }
}
