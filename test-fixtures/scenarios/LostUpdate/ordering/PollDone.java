import io.github.racelint.fixtures.proofs.Scenario;

public class PollDoneTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new PollDoneTwin();
    expectResult(3, subject.load(new String[] {"a", "a"}));
    awaitTasks();
  }
}
