import io.github.racelint.fixtures.proofs.Scenario;
import java.util.List;

public class PartitionLoadTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    expectResult(5, new PartitionLoadTwin().load(List.of("ab"), 3));
  }
}
