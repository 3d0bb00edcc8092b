import io.github.racelint.fixtures.proofs.Scenario;
import java.util.List;

public class TabletCursorsTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    expectResult(3, new TabletCursorsTwin().read(List.of("ab", "c")));
  }
}
