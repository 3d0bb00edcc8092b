import io.github.racelint.fixtures.proofs.Scenario;

public class KeptTextTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new KeptTextTwin("a");
    String[] labels = new String[2];
    together(() -> labels[0] = subject.label(), () -> labels[1] = subject.label());
    expectResult(labels[0], labels[1]);
  }
}
