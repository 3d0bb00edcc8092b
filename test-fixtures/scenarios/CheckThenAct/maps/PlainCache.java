import io.github.racelint.fixtures.proofs.Scenario;
import java.util.Map;

public class PlainCacheTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new PlainCacheTwin();
    Map<?, ?> pages = (Map<?, ?>) value(subject, "pages");
    Object[] seen = new Object[2];
    together(
        () -> {
          call(subject, "page", "a");
          seen[0] = pages.get("a");
        },
        () -> {
          call(subject, "page", "a");
          seen[1] = pages.get("a");
        });
    expectResult(true, seen[0] == seen[1]);
  }
}
