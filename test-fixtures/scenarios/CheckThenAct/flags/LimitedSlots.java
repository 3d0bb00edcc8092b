import io.github.racelint.fixtures.proofs.Scenario;

public class LimitedSlotsTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new LimitedSlotsTwin(1);
    together(() -> subject.open(), () -> subject.open());
    expect(1, subject, "open");
  }
}
