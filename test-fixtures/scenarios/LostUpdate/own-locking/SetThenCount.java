import io.github.racelint.fixtures.proofs.Scenario;

public class SetThenCountTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new SetThenCountTwin();
    together(() -> subject.next(), () -> subject.next());
    awaitTasks();
    expect(2, subject, "generation");
  }
}
