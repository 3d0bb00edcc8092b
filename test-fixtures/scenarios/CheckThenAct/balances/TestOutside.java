import io.github.racelint.fixtures.proofs.Scenario;

public class TestOutsideTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new TestOutsideTwin();
    set(subject, "left", 1);
    together(() -> subject.buy(), () -> subject.buy());
    expect(0, subject, "left");
  }
}
