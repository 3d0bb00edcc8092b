package plugin;

import io.github.racelint.fixtures.proofs.Scenario;

public class AuditPluginTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new AuditPlugin();
    subject.fire("a");
    subject.fire("b");
    awaitTasks();
    expect(2, subject, "seen");
  }
}
