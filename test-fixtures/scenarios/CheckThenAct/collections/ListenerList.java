import io.github.racelint.fixtures.proofs.Scenario;

public class ListenerListTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new ListenerListTwin();
    subject.add(() -> {});
    String[] thrown = new String[1];
    together(
        () -> subject.add(() -> {}), () -> thrown[0] = exceptionOf(() -> subject.fire()));
    expectResult("none", thrown[0]);
  }
}
