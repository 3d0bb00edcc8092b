import io.github.racelint.fixtures.proofs.Scenario;

public class RecordCellTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new RecordCellTwin();
    subject.onValues(new long[] {5});
    subject.onValues(new long[] {5});
    awaitTasks();
    // Each task adds to the sum of all, or to one of its own.
    expectResult(0, number(subject, "reading.sum.0") % 10);
  }
}
