import io.github.racelint.fixtures.proofs.Scenario;

public class StoredTestTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new StoredTestTwin();
    boolean[] owns = new boolean[2];
    together(() -> owns[0] = subject.claim(1, "ann"), () -> owns[1] = subject.claim(1, "bob"));
    expectResult(true, owns[0] != owns[1]);
  }
}
