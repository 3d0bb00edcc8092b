import io.github.racelint.fixtures.proofs.Scenario;

public class PeekThenPollTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new PeekThenPollTwin();
    subject.add(5);
    subject.add(50);
    together(() -> subject.due(10), () -> subject.due(10));
    expect("[50]", subject, "deadlines");
  }
}
