import io.github.racelint.fixtures.proofs.Scenario;

public class WaitThenTakeTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new WaitThenTakeTwin();
    set(subject, "permits", 1);
    together(() -> subject.tryAcquire(), () -> subject.tryAcquire());
    expect(0, subject, "permits");
  }
}
