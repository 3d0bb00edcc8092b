// stress: Lincheck does not follow parallel streams
import io.github.racelint.fixtures.proofs.Scenario;

public class GridRelaxationTwinScenario extends Scenario {
  @Override
  protected void play() throws Exception {
    double[][] grid = new double[200][200];
    for (double[] row : grid) {
      java.util.Arrays.fill(row, 1);
    }
    expectResult(40_000.0, new GridRelaxationTwin().step(grid));
  }
}
