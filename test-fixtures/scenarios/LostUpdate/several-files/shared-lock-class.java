package bank;

import io.github.racelint.fixtures.proofs.Scenario;

public class LedgerTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    set(Ledger.class, "total", 0L);
    together(() -> new Ledger().book(5), () -> new Correction().apply(3));
    expect(8, Ledger.class, "total");
  }
}
