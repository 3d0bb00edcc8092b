import io.github.racelint.fixtures.proofs.Scenario;

public class AssignedTemplateTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new AssignedTemplateTwin();
    subject.onTick();
    subject.onTick();
    awaitTasks();
    expect(2, subject, "cleanup.cleaned");
  }
}
