import io.github.racelint.fixtures.proofs.Scenario;

public class HalvesInFieldsTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new HalvesInFieldsTwin();
    subject.touch();
    subject.touch();
    awaitTasks();
    expect(2, subject, "version");
  }
}
