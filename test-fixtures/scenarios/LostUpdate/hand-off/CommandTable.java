import io.github.racelint.fixtures.proofs.Scenario;

public class CommandTableTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new CommandTableTwin();
    subject.dispatch("refresh");
    subject.dispatch("refresh");
    awaitTasks();
    expect(2, subject, "refreshes");
  }
}
