import io.github.racelint.fixtures.proofs.Scenario;

public class SplitSectionTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new SplitSectionTwin();
    set(subject, "balance", 1L);
    subject.interest(100);
    subject.interest(100);
    awaitTasks();
    expectResult(4, subject.balance());
  }
}
