import io.github.racelint.fixtures.proofs.Scenario;

public class EarlyReleaseTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new EarlyReleaseTwin();
    subject.handle("");
    subject.handle("");
    awaitTasks();
    // Empty messages are counted, or none of them is.
    expectResult(0, number(subject, "handled") % 2);
  }
}
