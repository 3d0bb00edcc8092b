import io.github.racelint.fixtures.proofs.Scenario;

public class OwnLockMethodsTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new OwnLockMethodsTwin();
    subject.reload();
    subject.reload();
    awaitTasks();
    expect(2, subject, "generation");
  }
}
