// stress: two thousand steps are too many for Lincheck
import io.github.racelint.fixtures.proofs.Scenario;

public class OneOfEachTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new OneOfEachTwin();
    subject.start();
    awaitTasks();
    expectResult(2_000, number(subject, "sent") + number(subject, "received"));
  }
}
