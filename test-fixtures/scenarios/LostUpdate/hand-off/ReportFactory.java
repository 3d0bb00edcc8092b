import io.github.racelint.fixtures.proofs.Scenario;

public class ReportFactoryTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new ReportFactoryTwin();
    subject.requestReport("ann");
    subject.requestReport("bob");
    awaitTasks();
    expect(2, subject, "reports");
  }
}
