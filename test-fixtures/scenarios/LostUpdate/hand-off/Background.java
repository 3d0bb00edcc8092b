import io.github.racelint.fixtures.proofs.Scenario;

public class BackgroundTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new BackgroundTwin();
    subject.upload(java.util.List.of(new byte[] {1, 1}, new byte[] {1, 1}));
    subject.upload(java.util.List.of(new byte[] {1, 1}, new byte[] {1, 1}));
    awaitTasks();
    expect(4, subject, "uploads");
  }
}
