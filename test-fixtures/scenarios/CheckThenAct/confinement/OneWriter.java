import io.github.racelint.fixtures.proofs.Scenario;

public class OneWriterTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new OneWriterTwin();
    subject.run(2);
    subject.run(2);
    awaitTasks();
    expect("null", subject, "current");
  }
}
