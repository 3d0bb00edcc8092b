import io.github.racelint.fixtures.proofs.Scenario;

public class HandlerCensusTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    set(HandlerCensusTwin.class, "alive", 0);
    together(
        () -> new HandlerCensusTwin.Http().register(), () -> new HandlerCensusTwin.Ajp().register());
    expect(2, HandlerCensusTwin.class, "alive");
  }
}
