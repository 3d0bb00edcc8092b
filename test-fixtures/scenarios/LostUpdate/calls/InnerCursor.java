import io.github.racelint.fixtures.proofs.Scenario;

public class InnerCursorTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new InnerCursorTwin();
    subject.scan(2);
    subject.scan(2);
    awaitTasks();
    // Both tasks move the one position, or each has a cursor of its own.
    expectResult(0, number(subject, "position") % 4);
  }
}
