import io.github.racelint.fixtures.proofs.Scenario;

public class BitMaskTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new BitMaskTwin();
    set(subject, "bits", 2);
    subject.set(0);
    subject.clear(1);
    awaitTasks();
    expect(1, subject, "bits");
  }
}
