import io.github.racelint.fixtures.proofs.Scenario;

public class DefaultMethodTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new DefaultMethodTwin.Retries();
    together(() -> subject.bump(2), () -> subject.bump(2));
    awaitTasks();
    expect(4, subject, "retries");
  }
}
