import io.github.racelint.fixtures.proofs.Scenario;

public class ImmutablePointTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new ImmutablePointTwin.Walk();
    together(() -> subject.step(2), () -> subject.back(1));
    expect(1, subject, "length");
  }
}
