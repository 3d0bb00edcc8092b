import io.github.racelint.fixtures.proofs.Scenario;

public class TokenLedgerTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new TokenLedgerTwin();
    subject.grant(new int[] {1, 1}, 2);
    subject.grant(new int[] {1, 1}, 2);
    awaitTasks();
    expect(2, subject, "next");
  }
}
