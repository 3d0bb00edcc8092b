import io.github.racelint.fixtures.proofs.Scenario;

public class RingCountsTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new RingCountsTwin();
    together(() -> subject.hit(1), () -> subject.miss(1));
    expect(0, subject, "perSecond.1");
  }
}
