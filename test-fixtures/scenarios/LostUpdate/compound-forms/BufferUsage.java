import io.github.racelint.fixtures.proofs.Scenario;

public class BufferUsageTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new BufferUsageTwin();
    subject.append(new byte[] {1, 1});
    subject.append(new byte[] {1, 1});
    awaitTasks();
    expect(4, subject, "bytes");
  }
}
