import io.github.racelint.fixtures.proofs.Scenario;

public class GenericAsyncTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new GenericAsyncTwin();
    subject.translate("a");
    subject.translate("a");
    awaitTasks();
    expect(2, subject, "translated");
  }
}
