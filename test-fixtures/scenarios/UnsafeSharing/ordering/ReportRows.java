import io.github.racelint.fixtures.proofs.Scenario;
import java.util.List;

public class ReportRowsTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    expectResult(2, new ReportRowsTwin().rows(List.of("a")).size());
  }
}
