import io.github.racelint.fixtures.proofs.Scenario;

public class TransferMeterTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new TransferMeterTwin();
    together(() -> subject.moved("a", 1), () -> subject.moved("b", 2));
    expect(3, subject, "sums.bytes");
  }
}
