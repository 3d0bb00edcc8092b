import io.github.racelint.fixtures.proofs.Scenario;

public class JobBoardTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new JobBoardTwin();
    together(() -> subject.add(), () -> subject.remove());
    expectResult(0, subject.open());
  }
}
