import io.github.racelint.fixtures.proofs.Scenario;
import java.util.List;

public class ImportReportTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    expectResult(2, new ImportReportTwin().run(List.of("", "")));
  }
}
