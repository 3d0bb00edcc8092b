import io.github.racelint.fixtures.proofs.Scenario;

public class SynchronizedViewsTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new SynchronizedViewsTwin();
    subject.won("a", 0);
    subject.won("a", 0);
    awaitTasks();
    expectResult(2, subject.wins("a"));
  }
}
