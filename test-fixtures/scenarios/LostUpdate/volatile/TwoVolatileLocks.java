import io.github.racelint.fixtures.proofs.Scenario;

public class TwoVolatileLocksTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new TwoVolatileLocksTwin();
    together(() -> subject.enqueue(), () -> subject.dequeue());
    expectResult(0, subject.queued());
  }
}
