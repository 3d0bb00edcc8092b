import io.github.racelint.fixtures.proofs.Scenario;
import java.util.List;

public class PriceLookupTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new PriceLookupTwin();
    subject.lookupAll(List.of("a", "b")).join();
    expect(2, subject, "lookups");
  }
}
