import io.github.racelint.fixtures.proofs.Scenario;

public class StampedConvertTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new StampedConvertTwin();
    subject.award(2L);
    subject.award(2L);
    awaitTasks();
    expect(4, subject, "points");
  }
}
