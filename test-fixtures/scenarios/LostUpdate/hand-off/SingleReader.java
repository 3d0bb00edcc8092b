import io.github.racelint.fixtures.proofs.Scenario;

public class SingleReaderTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new SingleReaderTwin();
    subject.start(new String[] {"a"});
    expectResult(1, subject.parsed());
  }
}
