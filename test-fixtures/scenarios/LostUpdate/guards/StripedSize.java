import io.github.racelint.fixtures.proofs.Scenario;

public class StripedSizeTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new StripedSizeTwin();
    together(() -> subject.hit("a"), () -> subject.hit("b"));
    expect(2, subject, "size");
  }
}
