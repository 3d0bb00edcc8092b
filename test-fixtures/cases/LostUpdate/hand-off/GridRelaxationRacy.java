import java.util.Arrays;
import java.util.stream.IntStream;

/** One step of a relaxation; the residual is one cell or one for each row. */
public class GridRelaxationRacy {
  public double step(double[][] grid) {
    double[] residual = new double[grid.length];
    IntStream.range(0, grid.length)
        .parallel()
        .forEach(
            row -> {
              for (double cell : grid[row]) {
                residual[0] += Math.abs(cell); // expect: LostUpdate
              }
            });
    return Arrays.stream(residual).sum();
  }
}
