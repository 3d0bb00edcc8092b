import io.github.racelint.fixtures.proofs.Scenario;

public class LoopOfLocksTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new LoopOfLocksTwin();
    subject.accept(java.util.List.of("a", "a"));
    subject.accept(java.util.List.of("a", "a"));
    awaitTasks();
    expect(4, subject, "accepted");
  }
}
