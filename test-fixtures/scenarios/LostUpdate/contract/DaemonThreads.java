import io.github.racelint.fixtures.proofs.Scenario;

public class DaemonThreadsTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new DaemonThreadsTwin("a");
    together(() -> subject.newThread(() -> {}), () -> subject.newThread(() -> {}));
    awaitTasks();
    expect(2, subject, "number");
  }
}
