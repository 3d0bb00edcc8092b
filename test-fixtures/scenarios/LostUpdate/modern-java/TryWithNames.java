import io.github.racelint.fixtures.proofs.Scenario;

public class TryWithNamesTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new TryWithNamesTwin();
    subject.commit("a");
    subject.commit("b");
    awaitTasks();
    expect(2, subject, "commits");
  }
}
