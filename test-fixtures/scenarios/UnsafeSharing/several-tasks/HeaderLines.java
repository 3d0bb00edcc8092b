// stress: Lincheck does not follow parallel streams
import io.github.racelint.fixtures.proofs.Scenario;
import java.util.List;
import java.util.stream.IntStream;

public class HeaderLinesTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    List<String> headers = IntStream.range(0, 2_000).mapToObj(String::valueOf).toList();
    expectResult(2_000, new HeaderLinesTwin().lengths(headers).size());
  }
}
