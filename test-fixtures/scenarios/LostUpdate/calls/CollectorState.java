// stress: Lincheck does not follow parallel streams
import io.github.racelint.fixtures.proofs.Scenario;
import java.util.Collections;

public class CollectorStateTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    var subject = new CollectorStateTwin();
    subject.range(Collections.nCopies(20_000, 1));
    // All elements are counted, or none is.
    expectResult(0, number(subject, "merged") % 20_000);
  }
}
