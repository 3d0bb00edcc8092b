import io.github.racelint.fixtures.proofs.Scenario;

public class StaticInitTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new StaticInitTwin();
    subject.onOverflow();
    subject.onOverflow();
    awaitTasks();
    // Both tasks double the slots, or none does.
    expectResult(false, number(subject, "slots") == 64);
  }
}
