import io.github.racelint.fixtures.proofs.Scenario;

public class RetryBudgetTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new RetryBudgetTwin();
    subject.onRetry(2, 2L);
    subject.onRetry(2, 2L);
    awaitTasks();
    expect(4, subject, "waitedMillis");
  }
}
