import io.github.racelint.fixtures.proofs.Scenario;

public class StreamCreditsTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new StreamCreditsTwin();
    set(subject, "credits", 1L);
    together(() -> subject.consume(), () -> subject.refill(2));
    expect(2, subject, "credits");
  }
}
