// stress: Lincheck does not switch threads between the calls of a static Hashtable
import io.github.racelint.fixtures.proofs.Scenario;
import java.util.Map;

public class StaticTableTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    ((Map<?, ?>) value(StaticTableTwin.class, "OWNERS")).clear();
    int[] owned = new int[2];
    together(() -> owned[0] = ownAll(), () -> owned[1] = ownAll());
    expectResult(1_000, owned[0] + owned[1]);
  }

  private static int ownAll() {
    int owned = 0;
    for (int i = 0; i < 1_000; i++) {
      owned += StaticTableTwin.own("printer-" + i) ? 1 : 0;
    }
    return owned;
  }
}
