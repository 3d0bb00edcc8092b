import io.github.racelint.fixtures.proofs.Scenario;

public class LeaseCountersTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new LeaseCountersTwin();
    subject.onLease();
    subject.onLease();
    awaitTasks();
    expect(-2, subject, "idle");
  }
}
