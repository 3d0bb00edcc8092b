import io.github.racelint.fixtures.proofs.Scenario;

public class FormModelTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new FormModelTwin();
    subject.onEdit("a");
    subject.onEdit("a");
    awaitTasks();
    expect(2, subject, "edits");
  }
}
