import io.github.racelint.fixtures.proofs.Scenario;

public class PeakGaugeTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new PeakGaugeTwin();
    together(() -> subject.record(3), () -> subject.record(7));
    expect(7, subject, "peak");
  }
}
