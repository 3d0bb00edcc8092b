import io.github.racelint.fixtures.proofs.Scenario;

public class HelperMethodsTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new HelperMethodsTwin();
    Object[] seen = new Object[2];
    together(
        () -> {
          subject.resolve("home");
          seen[0] = value(subject, "aliases");
        },
        () -> {
          subject.resolve("home");
          seen[1] = value(subject, "aliases");
        });
    expectResult(true, seen[0] == seen[1]);
  }
}
