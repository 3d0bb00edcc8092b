import io.github.racelint.fixtures.proofs.Scenario;
import java.util.List;

public class InvokeAllScanTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    expectResult(2, new InvokeAllScanTwin().count(List.of("a", "ab"), "a"));
  }
}
