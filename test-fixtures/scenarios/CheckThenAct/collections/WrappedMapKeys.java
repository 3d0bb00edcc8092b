import io.github.racelint.fixtures.proofs.Scenario;

public class WrappedMapKeysTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new WrappedMapKeysTwin();
    subject.note("a", 1);
    String[] thrown = new String[1];
    together(() -> subject.note("b", 2), () -> thrown[0] = exceptionOf(() -> subject.longest()));
    expectResult("none", thrown[0]);
  }
}
