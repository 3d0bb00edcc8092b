import io.github.racelint.fixtures.proofs.Scenario;

public class SometimesLockedTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new SometimesLockedTwin();
    subject.write(new byte[] {1, 1}, true);
    subject.write(new byte[] {1, 1}, false);
    awaitTasks();
    expect(4, subject, "written");
  }
}
