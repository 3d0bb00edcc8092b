import io.github.racelint.fixtures.proofs.Scenario;

public class TransferStatsTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new TransferStatsTwin();
    subject.onTransfer();
    subject.onBatch(2);
    awaitTasks();
    expectResult(3, subject.transfers());
  }
}
