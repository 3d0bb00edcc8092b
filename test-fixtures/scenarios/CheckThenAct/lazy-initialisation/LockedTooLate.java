import io.github.racelint.fixtures.proofs.Scenario;

public class LockedTooLateTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new LockedTooLateTwin();
    Object[] seen = new Object[2];
    together(
        () -> {
          subject.restart("a");
          seen[0] = value(subject, "report");
        },
        () -> {
          subject.restart("b");
          seen[1] = value(subject, "report");
        });
    expectResult(true, seen[0] == seen[1]);
  }
}
