import io.github.racelint.fixtures.proofs.Scenario;

public class HandOverHandTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new HandOverHandTwin();
    subject.retreat();
    subject.advance();
    awaitTasks();
    expect(0, subject, "moves");
  }
}
