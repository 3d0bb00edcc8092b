import io.github.racelint.fixtures.proofs.Scenario;

public class FutureTasksTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new FutureTasksTwin();
    together(() -> subject.start(), () -> subject.start());
    awaitTasks();
    expect(6, subject, "compiled");
  }
}
