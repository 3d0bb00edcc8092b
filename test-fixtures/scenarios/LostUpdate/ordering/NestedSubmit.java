import io.github.racelint.fixtures.proofs.Scenario;

public class NestedSubmitTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new NestedSubmitTwin();
    together(() -> subject.start(), () -> subject.start());
    awaitTasks();
    expect(22, subject, "stage");
  }
}
