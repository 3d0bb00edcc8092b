import io.github.racelint.fixtures.proofs.Scenario;

public class EventCountTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new EventCountTwin();
    together(() -> subject.onEvent(), () -> subject.onEvent());
    awaitTasks();
    expect(2, subject, "events");
  }
}
