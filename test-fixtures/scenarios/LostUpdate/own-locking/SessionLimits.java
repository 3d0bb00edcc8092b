import io.github.racelint.fixtures.proofs.Scenario;

public class SessionLimitsTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new SessionLimitsTwin();
    together(() -> subject.refuse("ann"), () -> subject.refuse("bob"));
    expect(2, subject, "refused");
  }
}
