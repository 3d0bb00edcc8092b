import io.github.racelint.fixtures.proofs.Scenario;

public class SyncMethodAndBlockTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new SyncMethodAndBlockTwin();
    subject.complete(() -> {});
    subject.complete(() -> {});
    awaitTasks();
    expect(-2, subject, "pending");
  }
}
