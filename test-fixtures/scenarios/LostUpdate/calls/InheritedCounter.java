import io.github.racelint.fixtures.proofs.Scenario;

public class InheritedCounterTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new InheritedCounterTwin.Tracker();
    together(() -> subject.track(), () -> subject.track());
    awaitTasks();
    expect(2, subject, "tracked");
  }
}
