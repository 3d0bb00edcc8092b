import io.github.racelint.fixtures.proofs.Scenario;

public class StaticRegistryTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    StaticRegistryTwin.clear();
    together(() -> StaticRegistryTwin.connect(), () -> StaticRegistryTwin.disconnect());
    expectResult(0, StaticRegistryTwin.clients());
  }
}
