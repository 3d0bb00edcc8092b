import io.github.racelint.fixtures.proofs.Scenario;

public class SynchronizedWrapperTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new SynchronizedWrapperTwin();
    together(() -> subject.addOnce("a"), () -> subject.addOnce("a"));
    awaitTasks();
    expect("[a]", subject, "names");
  }
}
