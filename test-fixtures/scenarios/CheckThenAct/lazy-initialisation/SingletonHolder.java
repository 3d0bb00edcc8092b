import io.github.racelint.fixtures.proofs.Scenario;

public class SingletonHolderTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    set(SingletonHolderTwin.class, "instance", null);
    Object[] seen = new Object[2];
    together(() -> seen[0] = SingletonHolderTwin.get(), () -> seen[1] = SingletonHolderTwin.get());
    expectResult(true, seen[0] == seen[1]);
  }
}
