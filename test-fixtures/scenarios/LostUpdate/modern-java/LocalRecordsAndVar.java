// stress: Lincheck does not follow parallel streams
import io.github.racelint.fixtures.proofs.Scenario;

public class LocalRecordsAndVarTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var parcels = java.util.Collections.nCopies(20_000, "a heavy parcel");
    expectResult(20_000, new LocalRecordsAndVarTwin().weigh(parcels));
  }
}
