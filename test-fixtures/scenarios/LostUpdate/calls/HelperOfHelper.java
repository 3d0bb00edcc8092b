import io.github.racelint.fixtures.proofs.Scenario;

public class HelperOfHelperTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new HelperOfHelperTwin();
    subject.append(new byte[] {1, 1});
    subject.append(new byte[] {1, 1});
    awaitTasks();
    expect(12, subject, "appended");
  }
}
