import io.github.racelint.fixtures.proofs.Scenario;

public class AccountTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new AccountTwin();
    subject.deposit(10);
    together(() -> subject.withdraw(10), () -> subject.withdraw(10));
    expect(0, subject, "balance");
  }
}
