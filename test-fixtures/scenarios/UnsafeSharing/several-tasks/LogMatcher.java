// stress: Lincheck does not follow parallel streams
import io.github.racelint.fixtures.proofs.Scenario;
import java.util.Collections;
import java.util.List;

public class LogMatcherTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    List<String> logs = Collections.nCopies(2_000, "ERROR disk");
    long[] errors = new long[1];
    String thrown = exceptionOf(() -> errors[0] = new LogMatcherTwin().errors(logs));
    expectResult("none 2000", thrown + " " + errors[0]);
  }
}
