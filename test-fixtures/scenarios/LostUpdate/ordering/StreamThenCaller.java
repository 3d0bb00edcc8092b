import io.github.racelint.fixtures.proofs.Scenario;
import java.util.List;

public class StreamThenCallerTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    expectResult(2, new StreamThenCallerTwin().check(List.of("a")));
  }
}
