import io.github.racelint.fixtures.proofs.Scenario;

public class EnumCountersTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    set(EnumCountersTwin.Outcome.REJECTED, "times", 0);
    var subject = new EnumCountersTwin();
    subject.decide(1);
    subject.decide(1);
    awaitTasks();
    expect(2, EnumCountersTwin.Outcome.REJECTED, "times");
  }
}
