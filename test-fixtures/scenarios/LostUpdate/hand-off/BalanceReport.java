// stress: Lincheck does not follow the parallel operations of a map
import io.github.racelint.fixtures.proofs.Scenario;

public class BalanceReportTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new BalanceReportTwin();
    for (int i = 0; i < 5_000; i++) {
      subject.set("customer-" + i, 1);
    }
    expectResult(5_000, subject.sum());
  }
}
