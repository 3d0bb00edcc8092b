import io.github.racelint.fixtures.proofs.Scenario;

public class InnerCursorTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new InnerCursorTwin();
    subject.scan(2);
    subject.scan(2);
    awaitTasks();
    expect(0, subject, "position");
  }
}
