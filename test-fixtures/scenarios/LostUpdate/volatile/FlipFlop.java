import io.github.racelint.fixtures.proofs.Scenario;

public class FlipFlopTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new FlipFlopTwin();
    together(() -> subject.flip(), () -> subject.flip());
    awaitTasks();
    expect(false, subject, "high");
  }
}
