import io.github.racelint.fixtures.proofs.Scenario;

public class DuplicateAcksTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new DuplicateAcksTwin();
    together(() -> subject.ack(0), () -> subject.ack(0));
    expectResult(2, subject.duplicates());
  }
}
