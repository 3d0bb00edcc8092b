import io.github.racelint.fixtures.proofs.Scenario;

public class BestScoresTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new BestScoresTwin();
    together(() -> subject.report("ann", 3), () -> subject.report("ann", 7));
    expect("[ann=7]", subject, "best");
  }
}
