import io.github.racelint.fixtures.proofs.Scenario;

public class StateReferenceTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new StateReferenceTwin();
    together(() -> subject.begin(), () -> subject.end());
    awaitTasks();
    expect("DONE", subject, "phase");
  }
}
