import io.github.racelint.fixtures.proofs.Scenario;

public class KeyLocksTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new KeyLocksTwin();
    subject.upload("a");
    subject.upload("a");
    awaitTasks();
    expect("[]", subject, "locks");
  }
}
