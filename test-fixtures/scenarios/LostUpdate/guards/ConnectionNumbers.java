import io.github.racelint.fixtures.proofs.Scenario;

public class ConnectionNumbersTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    set(ConnectionNumbersTwin.class, "nextConnectionId", 0L);
    together(() -> new ConnectionNumbersTwin().open(), () -> new ConnectionNumbersTwin().open());
    expect(2, ConnectionNumbersTwin.class, "nextConnectionId");
  }
}
