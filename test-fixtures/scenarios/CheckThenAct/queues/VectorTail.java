import io.github.racelint.fixtures.proofs.Scenario;

public class VectorTailTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new VectorTailTwin();
    subject.done("a");
    String[] thrown = new String[2];
    together(
        () -> thrown[0] = exceptionOf(() -> subject.last()),
        () -> thrown[1] = exceptionOf(() -> subject.last()));
    expectResult("none none", thrown[0] + " " + thrown[1]);
  }
}
