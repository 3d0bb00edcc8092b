import io.github.racelint.fixtures.proofs.Scenario;

public class CopyOnWriteTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new CopyOnWriteTwin();
    subject.log("a");
    String[] thrown = new String[1];
    together(() -> subject.log("b"), () -> thrown[0] = exceptionOf(() -> subject.all()));
    expectResult("none", thrown[0]);
  }
}
