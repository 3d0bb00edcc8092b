import io.github.racelint.fixtures.proofs.Scenario;

public class LocalReentrantLockTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new LocalReentrantLockTwin();
    subject.merge("a");
    subject.merge("a");
    awaitTasks();
    expect(2, subject, "merged");
  }
}
