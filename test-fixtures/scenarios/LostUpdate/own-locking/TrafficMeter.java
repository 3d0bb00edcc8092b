import io.github.racelint.fixtures.proofs.Scenario;

public class TrafficMeterTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new TrafficMeterTwin();
    together(() -> subject.received(1), () -> subject.sent(2));
    expectResult(3, subject.drain());
  }
}
