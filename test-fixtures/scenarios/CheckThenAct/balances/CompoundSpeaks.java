import io.github.racelint.fixtures.proofs.Scenario;

public class CompoundSpeaksTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new CompoundSpeaksTwin();
    subject.reserveAll(io.github.racelint.fixtures.proofs.Executors.newFixedThreadPool(2), 2);
    subject.reserveAll(io.github.racelint.fixtures.proofs.Executors.newFixedThreadPool(2), 2);
    awaitTasks();
    expect(6, subject, "free");
  }
}
