import io.github.racelint.fixtures.proofs.Scenario;

public class FieldUpdaterTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new FieldUpdaterTwin();
    together(() -> subject.retain(), () -> subject.retain());
    awaitTasks();
    expect(3, subject, "refs");
  }
}
