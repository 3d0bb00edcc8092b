import io.github.racelint.fixtures.proofs.Scenario;

public class ManyBehindLatchTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new ManyBehindLatchTwin();
    expectResult(2, subject.search(new String[] {"a", "a"}, "a"));
    awaitTasks();
  }
}
