import io.github.racelint.fixtures.proofs.Scenario;

public class FreshLockTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new FreshLockTwin();
    subject.onPacket(new byte[] {1, 1});
    subject.onPacket(new byte[] {1, 1});
    awaitTasks();
    expect(2, subject, "seen");
  }
}
