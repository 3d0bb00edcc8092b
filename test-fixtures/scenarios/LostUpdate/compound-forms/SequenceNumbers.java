import io.github.racelint.fixtures.proofs.Scenario;

public class SequenceNumbersTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new SequenceNumbersTwin();
    subject.send(new byte[] {1, 1});
    subject.send(new byte[] {1, 1});
    awaitTasks();
    expect("c", subject, "letter");
  }
}
