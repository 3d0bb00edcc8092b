import io.github.racelint.fixtures.proofs.Scenario;

public class HighWaterTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new HighWaterTwin();
    together(() -> subject.level(3), () -> subject.level(7));
    expectResult(7, subject.highest());
  }
}
