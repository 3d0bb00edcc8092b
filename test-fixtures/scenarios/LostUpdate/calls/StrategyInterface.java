import io.github.racelint.fixtures.proofs.Scenario;

public class StrategyInterfaceTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new StrategyInterfaceTwin.SubjectRule();
    together(() -> subject.matches("a"), () -> subject.matches("a"));
    awaitTasks();
    expect(2, subject, "matched");
  }
}
