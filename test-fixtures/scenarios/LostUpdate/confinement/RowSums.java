// stress: Lincheck does not follow parallel streams
import io.github.racelint.fixtures.proofs.Scenario;
import java.util.Arrays;

public class RowSumsTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    int[][] table = new int[500][];
    Arrays.setAll(table, i -> new int[] {1, 1, 1, 1, 1, 1, 1, 1});
    expectResult(4_000, Arrays.stream(new RowSumsTwin().sums(table)).sum());
  }
}
