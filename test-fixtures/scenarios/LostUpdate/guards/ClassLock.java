import io.github.racelint.fixtures.proofs.Scenario;

public class ClassLockTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new ClassLockTwin();
    ClassLockTwin.created();
    ClassLockTwin.created();
    awaitTasks();
    expect(120, subject, "released");
  }
}
