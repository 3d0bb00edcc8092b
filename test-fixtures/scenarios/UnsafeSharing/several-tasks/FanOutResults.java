import io.github.racelint.fixtures.proofs.Scenario;
import java.util.List;

public class FanOutResultsTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    expectResult("[a=1, b=1]", new FanOutResultsTwin().ask(List.of("a", "b")));
  }
}
