import io.github.racelint.fixtures.proofs.Scenario;

public class AccountPairTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new AccountPairTwin();
    subject.move(5);
    subject.moveBack(3);
    awaitTasks();
    expectResult(2, subject.inTarget());
  }
}
