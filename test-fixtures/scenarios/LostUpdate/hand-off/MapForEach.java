// stress: Lincheck does not follow the parallel operations of a map
import io.github.racelint.fixtures.proofs.Scenario;
import java.util.concurrent.ConcurrentHashMap;

public class MapForEachTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    ConcurrentHashMap<String, Integer> quotas = new ConcurrentHashMap<>();
    for (int i = 0; i < 5_000; i++) {
      quotas.put("tenant-" + i, 1);
    }
    expectResult(5_000, new MapForEachTwin().sum(quotas));
  }
}
