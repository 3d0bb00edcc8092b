import io.github.racelint.fixtures.proofs.Scenario;

public class TwoLanesTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new TwoLanesTwin();
    subject.ordinary(() -> {});
    subject.urgent(() -> {});
    awaitTasks();
    expect(2, subject, "done");
  }
}
