import io.github.racelint.fixtures.proofs.Scenario;

public class PageHitsTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new PageHitsTwin();
    together(() -> subject.hit("home"), () -> subject.hit("home"));
    expectResult(2, subject.hits("home"));
  }
}
