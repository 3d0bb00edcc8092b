import io.github.racelint.fixtures.proofs.Scenario;

public class DeclaredGuardTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new DeclaredGuardTwin();
    together(() -> subject.refill(2), () -> subject.refill(2));
    awaitTasks();
    expect(4, subject, "tokens");
  }
}
