import io.github.racelint.fixtures.proofs.Scenario;

public class TemplateHitsTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new TemplateHitsTwin();
    together(() -> subject.get("a"), () -> subject.get("a"));
    expect(2, subject, "misses");
  }
}
