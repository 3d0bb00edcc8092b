// stress: three thousand steps are too many for Lincheck
import io.github.racelint.fixtures.proofs.Scenario;

public class TicketCounterTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    expectResult(3_000, new TicketCounterTwin().sell(3));
  }
}
