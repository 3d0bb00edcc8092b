import io.github.racelint.fixtures.proofs.Scenario;

public class TranscriptLogTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new TranscriptLogTwin();
    subject.onMessage("a");
    subject.onMessage("a");
    awaitTasks();
    expect("aa", subject, "transcript");
  }
}
