import io.github.racelint.fixtures.proofs.Scenario;

public class BackoffDelayTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new BackoffDelayTwin();
    together(() -> subject.refused(), () -> subject.refused());
    expect(40, subject, "delay");
  }
}
