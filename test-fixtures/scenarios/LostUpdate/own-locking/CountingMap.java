import io.github.racelint.fixtures.proofs.Scenario;
import java.util.Map;

public class CountingMapTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new CountingMapTwin<String, String>(Map.of());
    together(() -> subject.get("a"), () -> subject.get("a"));
    expect(2, subject, "lookups");
  }
}
