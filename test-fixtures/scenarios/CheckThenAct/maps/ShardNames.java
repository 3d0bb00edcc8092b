import io.github.racelint.fixtures.proofs.Scenario;

public class ShardNamesTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new ShardNamesTwin();
    Object[] seen = new Object[2];
    together(() -> seen[0] = call(subject, "name", 1), () -> seen[1] = call(subject, "name", 1));
    expectResult(true, seen[0] == seen[1]);
  }
}
