// stress: a hundred rounds of two threads are too many for Lincheck
import io.github.racelint.fixtures.proofs.Scenario;

public class ProgressPushTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new ProgressPushTwin();
    ProgressPushTwin.Listener listener = percent -> {};
    set(subject, "listener", listener);
    String[] thrown = new String[1];
    together(
        () -> thrown[0] = exceptionOf(() -> call(subject, "copy")), () -> subject.detach());
    expectResult("none", thrown[0]);
  }
}
