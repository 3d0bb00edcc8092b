import io.github.racelint.fixtures.proofs.Scenario;

public class HallSeatsTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new HallSeatsTwin();
    together(() -> subject.release(), () -> subject.reserve(new int[2]));
    expect(99, subject, "free");
  }
}
