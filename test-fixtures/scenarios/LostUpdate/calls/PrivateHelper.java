import io.github.racelint.fixtures.proofs.Scenario;

public class PrivateHelperTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new PrivateHelperTwin();
    subject.onFull();
    subject.onExpired();
    awaitTasks();
    expect(2, subject, "evictions");
  }
}
