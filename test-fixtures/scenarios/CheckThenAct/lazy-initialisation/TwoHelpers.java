import io.github.racelint.fixtures.proofs.Scenario;

public class TwoHelpersTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new TwoHelpersTwin();
    Object[] seen = new Object[2];
    together(
        () -> {
          subject.unit("km");
          seen[0] = value(subject, "units");
        },
        () -> {
          subject.unit("km");
          seen[1] = value(subject, "units");
        });
    expectResult(true, seen[0] == seen[1]);
  }
}
