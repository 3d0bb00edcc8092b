import io.github.racelint.fixtures.proofs.Scenario;

public class ConditionWaitTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new ConditionWaitTwin();
    set(subject, "queued", 1);
    subject.remove();
    subject.add(5);
    awaitTasks();
    expect(1, subject, "queued");
  }
}
