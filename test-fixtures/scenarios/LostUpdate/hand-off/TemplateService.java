import io.github.racelint.fixtures.proofs.Scenario;

public class TemplateServiceTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new TemplateServiceTwin.Echo();
    subject.start();
    awaitTasks();
    expect(4, subject, "served");
  }
}
