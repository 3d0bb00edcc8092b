import io.github.racelint.fixtures.proofs.Scenario;

public class OtherInstanceLockTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new OtherInstanceLockTwin();
    subject.onVisit();
    subject.onVisit();
    awaitTasks();
    expect(2, subject, "visits");
  }
}
