import io.github.racelint.fixtures.proofs.Scenario;

public class AccountLedgerTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new AccountLedgerTwin();
    subject.chargeFee();
    subject.chargeFee();
    awaitTasks();
    expect(-2, subject, "balance");
  }
}
