import io.github.racelint.fixtures.proofs.Scenario;

public class BoxedIdTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new BoxedIdTwin();
    subject.save(2);
    subject.save(3);
    awaitTasks();
    expect(2, subject, "saves");
  }
}
