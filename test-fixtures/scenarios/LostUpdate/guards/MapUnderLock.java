import io.github.racelint.fixtures.proofs.Scenario;

public class MapUnderLockTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new MapUnderLockTwin();
    subject.enqueue("a");
    subject.enqueue("a");
    awaitTasks();
    expect("[a=2]", subject, "depth");
  }
}
